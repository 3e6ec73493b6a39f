import { isTyped } from './is-typed'
import { hasModifier } from './plain-click'

/** Whether a key of the page was pressed, and nothing typed. */
export function isKey(event: Event, key: string): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.repeat) return false
  return event.key.toLowerCase() === key && !hasModifier(event) && !isTyped(event)
}

/** The button with this task that an event is a click on. */
export function toolOf(event: Event, task: string): HTMLElement | null {
  if (event.type !== 'click' || !(event.target instanceof Element)) return null
  return event.target.closest<HTMLElement>(`[data-tool="${task}"]`)
}
