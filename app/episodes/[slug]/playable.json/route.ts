import { library } from '../../../../lib/library'
import { episodeParams, findEpisode } from '../episode-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

export async function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/playable.json'>) {
  const { playable } = await findEpisode(await library(), params)
  return Response.json(playable)
}
