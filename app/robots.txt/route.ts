import { robotsOf } from '../../lib/feeds/robots'
import { library } from '../../lib/library'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(robotsOf((await library()).show), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
