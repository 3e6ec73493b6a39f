/** The link that an event is on, if it is a plain click: the primary button, no key held, and nobody took it yet. */
export function plainlyClicked(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return null
  return event.target instanceof Element ? event.target.closest('a') : null
}

/** Whether a key is held that gives a click, or another key, another meaning in a browser. */
export function hasModifier(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}
