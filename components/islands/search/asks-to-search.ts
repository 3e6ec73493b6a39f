import { plainlyClicked } from '../plain-click'
import { isSearchKey } from './is-search-key'

/**
 * Whether an event asks for search: `/`, Ctrl K or ⌘ K where nobody types, or a plain click on the link to it. What the
 * browser would do is kept away.
 */
export function asksToSearch(event: Event): boolean {
  const asks =
    isSearchKey(event) ||
    (event instanceof MouseEvent && !!plainlyClicked(event)?.matches('.search-link'))
  if (asks) event.preventDefault()
  return asks
}
