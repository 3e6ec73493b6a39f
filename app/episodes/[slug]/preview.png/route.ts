import { library } from '../../../../lib/library'
import { episodePreview } from '../../../../lib/previews/preview'
import { answer } from '../../../preview'
import { episodeParams, findEpisode } from '../episode-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = episodeParams

export async function GET(_: Request, { params }: RouteContext<'/episodes/[slug]/preview.png'>) {
  const shelf = await library()
  return answer(episodePreview(await findEpisode(shelf, params), shelf))
}
