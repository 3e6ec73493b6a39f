import type { HtmlPiece } from '../lib/playable'
import { ConceptMapPicture } from './islands/concept-map-picture'

/** With more concepts than these the list comes first, and the map is folded. */
const FEW = 60

interface Props {
  readonly map: HtmlPiece
  readonly count: number
}

/** A picture of all concepts. The list beside it says the same in words. */
export function ShowMap({ map, count }: Props) {
  return (
    <details className="map-fold" open={count <= FEW}>
      <summary>Map</summary>
      <p className="map-key">
        An arrow leads from what to know first to what comes next. The larger, the longer it is
        spoken about.
      </p>
      <ConceptMapPicture id={map.id} url={map.url} />
    </details>
  )
}
