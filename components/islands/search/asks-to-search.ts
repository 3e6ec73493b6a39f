import { plainlyClicked } from '../plain-click'

/**
 * Whether an event asks for search: `/`, Ctrl K or ⌘ K where nobody types, or a plain click on the link to it. What the
 * browser would do is kept away.
 */
export function asksToSearch(event: Event): boolean {
  const { target } = event
  const asks =
    event instanceof KeyboardEvent
      ? event.key === (event.ctrlKey || event.metaKey ? 'k' : '/') &&
        target instanceof Element &&
        !target.closest(':read-write, select, dialog')
      : event instanceof MouseEvent && !!plainlyClicked(event)?.matches('.search-link')
  if (asks) event.preventDefault()
  return asks
}
