import { type Ms, ms } from '../../time'

/** The times of a cue, and where the line that gives them is not read by every program as it is meant. */
export interface CueTimes {
  readonly start: Ms | null
  readonly end: Ms | null
  /** Whether browsers read them, too. */
  readonly isStrict: boolean
}

/**
 * A line with the two times of a cue as browsers read it; `null` where they do not.
 *
 * What follows the second time are settings, whatever they are.
 * @see https://www.w3.org/TR/webvtt1/#collect-webvtt-cue-timings-and-settings
 */
export function strictTimes(line: string): CueTimes | null {
  const match = STRICT.exec(line)
  if (!match) return null
  const start = timestamp(match[1] ?? '')
  const end = timestamp(match[2] ?? '')
  return start === null || end === null ? null : { start, end, isStrict: true }
}

/**
 * The same as people read it: one-digit and left-out minutes and hours, a comma for the point, any number of
 * decimals, 60 and more, blanks, other arrows, and a second time that is missing.
 */
export function gentleTimes(line: string): CueTimes | null {
  const [, from, arrow, to] = GENTLE.exec(line) ?? []
  if (from === undefined) return null
  // `10 --> 20` and `1.5 -> 2` also stand in sentences.
  if (!(arrow === '-->' ? /[:.,]/ : /:/).test(from)) return null
  const start = loose(from)
  const end = to === undefined ? null : loose(to)
  return start === null ? null : { start, end, isStrict: false }
}

/**
 * A time inside a cue, or of one, as WebVTT writes it; `null` where it does not.
 * @see https://www.w3.org/TR/webvtt1/#collect-a-webvtt-timestamp
 */
export function timestamp(text: string): Ms | null {
  const match = TIMESTAMP.exec(text)
  if (!match) return null
  const [, hours = '0', minutes, seconds, thousandths] = match
  return total(Number(hours), Number(minutes), Number(seconds) * 1000 + Number(thousandths))
}

const STAMP = String.raw`(?:\d+:)?[0-5]\d:[0-5]\d\.\d{3}(?!\d)`
const TIMESTAMP = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/
const SPACE = String.raw`[ \t\f]*`
const STRICT = new RegExp(`^${SPACE}(${STAMP})${SPACE}-->${SPACE}(${STAMP})`)

const LOOSE = String.raw`\d{1,9}(?: ?[:.,] ?\d{1,9}){0,3}`
const ARROW = String.raw`-{1,3} ?>|[–—]>|→`
const GENTLE = new RegExp(String.raw`^\s*(${LOOSE})\s*(${ARROW})\s*(${LOOSE})?(?![\d:])`)
const PARTS = /^(?:(?:(\d+):)?(\d+):)?(\d+)(?:[.,:](\d+))?$/

function loose(text: string): Ms | null {
  const match = PARTS.exec(text.replaceAll(' ', ''))
  if (!match) return null
  const [, hours = '0', minutes = '0', seconds, decimals = '0'] = match
  return total(Number(hours), Number(minutes), Number(`${seconds}.${decimals}`) * 1000)
}

function total(hours: number, minutes: number, thousandths: number): Ms | null {
  const time = (hours * 60 + minutes) * 60_000 + thousandths
  return Number.isSafeInteger(Math.round(time)) ? ms(time) : null
}
