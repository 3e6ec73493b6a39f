/** Whether a key asks for search: `/`, Ctrl K or ⌘ K where nobody types. */
export function isSearchKey(event: Event): boolean {
  return (
    event instanceof KeyboardEvent &&
    event.key === (event.ctrlKey || event.metaKey ? 'k' : '/') &&
    event.target instanceof Element &&
    !event.target.closest(':read-write, select, dialog')
  )
}
