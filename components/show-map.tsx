import type { HtmlPiece } from '../lib/playable'
import { ConceptMapPicture } from './islands/concepts/concept-map-picture'
import { MapKey } from './map-key'

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
      <MapKey />
      <ConceptMapPicture id={map.id} url={map.url} />
    </details>
  )
}
