import { ms, type Ms } from '../../../lib/time'
import { hasModifier } from '../plain-click'
import { isTyped } from '../player/use-shortcuts'
import { recall } from '../stored'

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

/** Whether a note is to be made. */
export function wishesNote(event: Event): boolean {
  return isKey(event, 'n') || toolOf(event, 'note') !== null
}

/** The event that an event hands on, else that event itself. */
export function handedOn(event: Event): Event {
  return event instanceof CustomEvent && event.detail instanceof Event ? event.detail : event
}

/** The moment that the button named; `null` for now. */
export function momentOf(event: Event): Ms | null {
  const at = toolOf(event, 'note')?.dataset.at
  return at === undefined ? null : ms(Number(at))
}

/** Whether notes are wanted at all: one is to be made, or there are some on this device. */
export function wantsNotes(event: Event): boolean {
  return wishesNote(handedOn(event)) || recall('notes') !== null
}
