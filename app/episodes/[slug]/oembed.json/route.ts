import { oembedOf } from '../../../../lib/feeds/embed'
import { library } from '../../../../lib/library'
import { episodeParams, findEpisode } from '../episode-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

export async function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/oembed.json'>) {
  const shelf = await library()
  const { transcript } = await findEpisode(shelf, params)
  return new Response(oembedOf(transcript, shelf.show), {
    headers: { 'Content-Type': 'application/json' },
  })
}
