import { episodeMapSvg, type MapWidth } from '../../../lib/concept-maps'
import { library } from '../../../lib/library'
import { findEpisode } from './episode-params'

/** The map of an episode's concepts as a file, for a width. */
export async function mapFile(params: Promise<{ slug: string }>, width: MapWidth) {
  const shelf = await library()
  const svg = episodeMapSvg(await findEpisode(shelf, params), shelf.concepts, width)
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
