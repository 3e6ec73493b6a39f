import { manifestOf } from '../../lib/feeds/manifest'
import { library } from '../../lib/library'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(manifestOf((await library()).show), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
}
