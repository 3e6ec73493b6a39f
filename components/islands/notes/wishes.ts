import { ms, type Ms } from '../../../lib/time'
import { isKey, toolOf } from '../pressed'
import { recall } from '../stored'

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
