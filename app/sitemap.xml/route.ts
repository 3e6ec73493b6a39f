import { sitemapOf } from '../../lib/feeds/sitemap'
import { library } from '../../lib/library'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(sitemapOf(await library()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
