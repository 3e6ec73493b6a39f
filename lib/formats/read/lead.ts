import type { Ms } from '../../time'
import { plainText } from './inline-markdown'
import { labelOf } from './label'
import { MARK_TIME, timeOf } from './mark'

/** What stands before the text of a line: when it is said, and by whom. */
export interface Lead {
  readonly start: Ms | null
  readonly end: Ms | null
  readonly speaker: string | null
  /** Whether the name may also be the start of a sentence. */
  readonly isDoubtful: boolean
  /** The text behind it. */
  readonly rest: string
}

/** What is known of the whole text. */
export interface Habits {
  /** Whether a name that is not set off is a speaker. */
  isSpeaker(name: string): boolean
  /** Whether lines begin with times that stand in no brackets. */
  readonly hasBareTimes: boolean
}

/** Takes marks (`[12:05]`), names (`**Ada:**`, `Ada:`, `Ada [12:05]:`), bullets and heading signs off a line. */
export function leadOf(line: string, habits: Habits): Lead {
  let lead: Lead = { ...NO_LEAD, rest: line.replace(/^\s*(?:[-*+>]\s+|#{1,6}\s+)/, '') }
  for (let step = 0; step < 3; step++) {
    const next =
      (lead.start === null ? timed(lead, habits) : null) ??
      (lead.speaker === null ? named(lead, habits) : null)
    if (next === null) break
    lead = next
  }
  return lead
}

/** Of an empty line. */
export const NO_LEAD: Lead = { start: null, end: null, speaker: null, isDoubtful: false, rest: '' }

const RANGE = String.raw`(${MARK_TIME})(?:\s*(?:-{1,2}>|[-–—])\s*(${MARK_TIME}))?`
const BRACKETED = new RegExp(String.raw`^\s*[[(]\s*${RANGE}\s*[\])]\s*(?:[-–—:](?=\s|$))?\s*`)
const BARE = new RegExp(String.raw`^\s*${RANGE}(?:\s*[-–—:](?=\s)|(?=\s|$))\s*`)

/** As faster-whisper prints it. */
const SECONDS = /^\s*\[(\d{1,7}(?:\.\d{1,3})?)s -> (\d{1,7}(?:\.\d{1,3})?)s\]\s*/

function timed(lead: Lead, { hasBareTimes }: Habits): Lead | null {
  const { rest } = lead
  const match =
    BRACKETED.exec(rest) ?? SECONDS.exec(rest) ?? (hasBareTimes ? BARE.exec(rest) : null)
  const start = timeOf(match?.[1])
  if (!match || start === null) return null
  return { ...lead, start, end: timeOf(match[2]), rest: rest.slice(match[0].length) }
}

function named(lead: Lead, habits: Habits): Lead | null {
  return bold(lead, habits) ?? nameAndTime(lead) ?? label(lead, habits)
}

const BOLD = /^\s*(\*\*|__)(?!\s)((?:\\[^]|[^\\*_\n]){1,120})\1(\s*[:：])?\s*/

/**
 * `**Ada:**`, `**Ada**:`, `**Ada [12:05]:**`, `**Ada** [12:05]`, `**Ada** 12:05` alone on its line, and `[12:05] **Ada**`
 * where others are so, too.
 */
function bold(lead: Lead, habits: Habits): Lead | null {
  const [all, , inner = '', colon] = BOLD.exec(lead.rest) ?? []
  if (all === undefined) return null
  const rest = lead.rest.slice(all.length)
  const inside = (lead.start === null ? timed({ ...lead, rest: inner }, habits) : null) ?? lead
  const name = inside === lead ? inner : inside.rest
  const both = NAME_AND_TIME.exec(name)
  if (both && lead.start === null)
    return spoken({ ...lead, start: timeOf(both[2]), rest }, both[1] ?? '', false)
  const called = /[^\\][:：]$/.test(name) ? name.replace(/\s*[:：]$/, '') : name
  const alone = inside.start === null ? timeOf(TIME_ALONE.exec(rest)?.[1]) : null
  if (alone !== null) return spoken({ ...inside, start: alone, rest: '' }, called, false)
  if (colon !== undefined || called !== name || BRACKETED.test(rest))
    return spoken({ ...inside, rest }, called, false)
  const isBehindTime = lead.start !== null && rest !== '' && labelOf(`${name}: `)?.name === name
  return isBehindTime && habits.isSpeaker(name) ? spoken({ ...inside, rest }, name, true) : null
}

const TIME_ALONE = new RegExp(String.raw`^\s*(?:[|·–—-]\s+)?(${MARK_TIME})\s*$`)
const NAME_AND_TIME = new RegExp(
  String.raw`^\s*([^\s:[\]()\d][^:[\]]{0,60}?)(?:\s+[|·–—-])?\s*[[(]?(?<=[\s[(])(${MARK_TIME})\s*[\])]?\s*(?::\s*|$)`,
)

/** `Ada [12:05]:`, or alone on its line `Ada 12:05`. */
function nameAndTime(lead: Lead): Lead | null {
  const [all, name = '', time] = NAME_AND_TIME.exec(lead.rest) ?? []
  const start = timeOf(time)
  if (lead.start !== null || all === undefined || start === null) return null
  return labelOf(`${name}: `) === null
    ? null
    : spoken({ ...lead, start, rest: lead.rest.slice(all.length) }, name, false)
}

function label(lead: Lead, { isSpeaker }: Habits): Lead | null {
  const found = labelOf(lead.rest)
  if (!found || !(found.isSure || isSpeaker(found.name))) return null
  const rest = lead.rest.slice(found.length).trimStart()
  return spoken({ ...lead, rest }, found.name, !found.isSure)
}

function spoken(lead: Lead, name: string, isDoubtful: boolean): Lead | null {
  const speaker = plainText(name).trim()
  return speaker === '' ? null : { ...lead, speaker, isDoubtful }
}
