import { showMapHtml } from '../../lib/concept-maps'
import { type Html, pieceAt } from '../../lib/html-piece'
import type { Library } from '../../lib/library'

const made = new WeakMap<Library, Html>()

/** The map of the show, laid out once. */
export function showMap(shelf: Library): Html {
  const map = made.get(shelf) ?? pieceAt('/concepts/map.html.txt', 'map', showMapHtml(shelf))
  made.set(shelf, map)
  return map
}
