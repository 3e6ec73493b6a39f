declare const unit: unique symbol

/** A time or a length in whole milliseconds. Made only in this file. */
export type Ms = number & { readonly [unit]: 'Ms' }

export const ZERO = 0 as Ms

/** The nearest whole millisecond. Throws on NaN and infinities: those are programmer mistakes. */
export function ms(value: number): Ms {
  if (!Number.isFinite(value)) throw new RangeError(`Not a time in milliseconds: ${value}`)
  return Math.round(value) as Ms
}

/** Milliseconds from seconds, as media elements and file formats give them. */
export function fromSeconds(seconds: number): Ms {
  return ms(seconds * 1000)
}

/** Seconds, as media elements and file formats want them. */
export function toSeconds(time: Ms): number {
  return time / 1000
}

export type TimeResult =
  | { readonly ok: true; readonly time: Ms }
  | { readonly ok: false; readonly expected: string; readonly suggestion: string | null }

/** A time as it was written. */
interface ReadTime {
  readonly time: Ms
  /** Whether every place behind a colon has two digits below 60. */
  readonly isTidy: boolean
}

const TIME = /^(?:(?:(\d+):)?(\d+):)?(\d+)(?:\.(\d+))?$/

/** Reads `s`, `m:ss` or `h:mm:ss`, each with optional decimals, also untidy ones; `null` for what is none. */
export function readTime(text: string): ReadTime | null {
  const [found, hours, minutes, seconds = '', decimals = '0'] = TIME.exec(text.trim()) ?? []
  const total =
    (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(`${seconds}.${decimals}`)
  if (!found || !Number.isSafeInteger(Math.round(total * 1000))) return null
  const behindColon = [hours && minutes, minutes && seconds]
  const isTidy = behindColon.every((digits) => digits === undefined || /^[0-5]\d$/.test(digits))
  return { time: fromSeconds(total), isTidy }
}

/**
 * Reads a time as authors write it: `s`, `m:ss` or `h:mm:ss`, each with optional decimals.
 *
 * In the colon forms minutes and seconds after a colon have two digits below 60. Without an hour the
 * minutes may exceed 59 (`75:00`). Decimals beyond the millisecond are rounded.
 */
export function parseTime(text: string): TimeResult {
  const read = readTime(text)
  if (!read) return { ok: false, expected: FORMS, suggestion: null }
  const { time, isTidy } = read
  if (isTidy) return { ok: true, time }
  return {
    ok: false,
    expected: 'two digits below 60 after a colon',
    suggestion: formatTime(time),
  }
}

const FORMS = 'a time such as `83.5`, `1:23.5` or `1:02:03`'

/** The shortest form that `parseTime` reads back to the same time: `4:20.5`, `1:02:03`. */
export function formatTime(time: Ms): string {
  const fraction = String(time % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return formatClock(time) + (fraction && `.${fraction}`)
}

/** A time as a clock shows it, whole seconds rounded down: `0:07`, `4:20`, `1:02:03`. */
export function formatClock(time: Ms): string {
  const { hours, minutes, seconds } = split(time)
  const tail = String(seconds).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

/** A time as it is read aloud: `1 minute 23 seconds`, `0 seconds`. Whole seconds, rounded down. */
export function formatSpoken(time: Ms): string {
  const { hours, minutes, seconds } = split(time)
  const parts = [count(hours, 'hour'), count(minutes, 'minute'), count(seconds, 'second')]
  return parts.filter(Boolean).join(' ') || '0 seconds'
}

function split(time: Ms) {
  const whole = Math.floor(Math.max(0, time) / 1000)
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
  }
}

function count(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`
}
