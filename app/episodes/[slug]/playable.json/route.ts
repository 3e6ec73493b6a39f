import { library } from '../../../../lib/library'
import { episodeParams, findEpisode } from '../episode-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

/** What the player has to know of an episode, for pages that play many. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/episodes/[slug]/playable.json'>,
) {
  const { playable } = await findEpisode(await library(), params)
  return Response.json(playable)
}
