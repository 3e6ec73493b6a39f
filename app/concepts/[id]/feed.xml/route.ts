import { conceptFeedOf } from '../../../../lib/feeds/concept-feed'
import { library } from '../../../../lib/library'
import { conceptParams, findConcept } from '../concept-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = conceptParams

export async function GET(_: Request, { params }: RouteContext<'/concepts/[id]/feed.xml'>) {
  const shelf = await library()
  return new Response(conceptFeedOf(await findConcept(shelf, params), shelf), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
