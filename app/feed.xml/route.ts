import { feedOf } from '../../lib/feeds/feed'
import { library } from '../../lib/library'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(feedOf(await library()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
