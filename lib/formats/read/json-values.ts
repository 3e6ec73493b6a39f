import { fromSeconds, ms, type Ms } from '../../time'
import { plainLine } from '../mdx-text'

/** The value of a record's own key; `undefined` where there is none. */
export function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The items of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The items of the list at a path; `null` stands for any key, so that there may be several lists. */
export function valuesAt(
  value: unknown,
  [key, ...rest]: readonly (string | number | null)[],
): readonly unknown[] {
  if (key === undefined) return itemsOf(value)
  if (key !== null) return valuesAt(field(value, String(key)), rest)
  return isRecord(value) ? Object.values(value).flatMap((item) => valuesAt(item, rest)) : []
}

/** A text on one line; `null` where it is none, or says nothing. */
export function textOf(value: unknown): string | null {
  return (typeof value === 'string' && plainLine(value)) || null
}

/** A speaker's name or label; numbers count, `null` where there is none. */
export function speakerOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value)
}

/** A time in seconds: a number, the same as a text, or `hh:mm:ss.mmm`; `null` where it is none of them. */
export function secondsOf(value: unknown): Ms | null {
  const seconds = typeof value === 'string' ? fromClock(value) : value
  return typeof seconds === 'number' && isTime(seconds * 1000) ? fromSeconds(seconds) : null
}

/** A time in milliseconds. */
export function millisecondsOf(value: unknown): Ms | null {
  return typeof value === 'number' && isTime(value) ? ms(value) : null
}

/** Times before the start, and past the 24 days that a page can hold, are none. */
function isTime(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds < 2 ** 31
}

const CLOCK = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,10}(?:[.,]\d{1,9})?)$/

function fromClock(text: string): number {
  const [, hours = '0', minutes = '0', seconds = ''] = CLOCK.exec(text.trim()) ?? []
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number.parseFloat(seconds.replace(',', '.'))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
