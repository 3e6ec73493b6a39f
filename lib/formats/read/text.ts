import type { Ms } from '../../time'
import type { Cue } from '../captions'
import { otherKind } from '../other-kinds'
import { ownLines } from '../own-lines'
import type { Format, Reading } from '../reader'
import { credited, creditIn } from './credit'
import { oneLine } from './draft'
import { plainText } from './inline-markdown'
import { believedNames } from './labels'
import { type Habits, type Lead, leadOf, NO_LEAD } from './lead'
import { BREAK, linesOf } from './lines'
import { cutAtMarks, MARK_TIME, timeOf, withPlainMarks } from './mark'
import { nameLinesIn } from './name-lines'

/**
 * Reads plain text and Markdown: paragraphs between blank lines, times in brackets (`[12:05]`) wherever they stand,
 * speakers before a colon (`**Ada:**`, `Ada:`) at the start of a line, or alone beside a time. A heading's time is that
 * of what follows.
 *
 * Our own: these are habits, not formats.
 */
export const text: Format = {
  name: 'text',
  title: 'plain text and Markdown',
  recognises: ({ text, json }) =>
    json === undefined &&
    !JSON_START.test(text) &&
    otherKind(text) === null &&
    /[\p{L}\p{N}]/u.test(text),
  read,
}

/** JSON that breaks off. */
const JSON_START = /^\s*[{[]\s*["{[]/

function read(text: string): Reading {
  const lines = linesOf(text).map(withPlainMarks)
  const credit = creditIn(lines)
  if (credit !== null) lines[credit] = ''
  const notices = credit === null ? [] : [credited(credit + 1)]
  return { ok: true, captions: { language: null, cues: cuesIn(lines) }, notices }
}

function cuesIn(lines: readonly string[]): Cue[] {
  const leads = leadsOf(lines)
  const first = frontMatterLength(lines)
  const isEach = ownLines(lines.slice(first))
  const cues: Cue[] = []
  let open = nothing(null)
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const { start, end, speaker, isDoubtful, rest } = leads[at] ?? NO_LEAD
    const isBreak = BREAK.test(line)
    const isNext = isEach || isBreak || start !== null || speaker !== null || HEADING.test(line)
    if (open.texts.length > 0 && isNext) {
      cues.push(...cuesFrom(open))
      open = nothing(isBreak ? null : open.speaker)
    }
    if (isBreak) continue
    if (speaker === null && HEADING.test(line) && cutAtMarks(rest).length === 1) {
      cues.push(...headingFrom(rest, at + 1))
      open = { ...nothing(open.speaker), start, end }
      continue
    }
    open = {
      line: open.texts.length > 0 ? open.line : at + 1,
      start: start ?? open.start,
      end: start === null ? open.end : end,
      speaker: speaker ?? open.speaker,
      isDoubtful: isDoubtful || open.isDoubtful,
      texts: open.texts,
    }
    if (rest.trim() !== '') open.texts.push(rest)
  }
  return [...cues, ...cuesFrom(open)]
}

/** What each line begins with. */
function leadsOf(lines: readonly string[]): Lead[] {
  const habits = habitsOf(lines)
  const names = nameLinesIn(lines, habits.hasBareTimes)
  return lines.map((line, at) => {
    const lead = leadOf(line, habits)
    const name = names.get(at)
    return name === undefined ? lead : { ...lead, speaker: name, rest: '' }
  })
}

/** A paragraph being read. */
interface Open {
  readonly line: number
  readonly start: Ms | null
  readonly end: Ms | null
  readonly speaker: string | null
  readonly isDoubtful: boolean
  readonly texts: string[]
}

function nothing(speaker: string | null): Open {
  return { line: 1, start: null, end: null, speaker, isDoubtful: false, texts: [] }
}

const HEADING = /^\s*#{1,6}\s/

function headingFrom(markdown: string, line: number): Cue[] {
  const text = oneLine(plainText(markdown))
  const untimed = { start: null, end: null, words: [] }
  return text === '' ? [] : [{ ...untimed, line, speaker: null, text, isHeading: true }]
}

function cuesFrom({ line, start, end, speaker, isDoubtful, texts }: Open): Cue[] {
  // A name with nothing behind it is what is said.
  if (texts.length === 0 && isDoubtful)
    return [{ line, start, end, speaker: null, text: `${speaker}:`, words: [] }]
  const parts = cutAtMarks(texts.join('\n'))
  return parts.flatMap((part) => {
    const text = oneLine(plainText(part.text))
    const times = part.time === null ? { start, end } : { start: part.time, end: null }
    return text === '' ? [] : [{ ...times, line, speaker, text, words: [] }]
  })
}

const BARE_TIME = new RegExp(String.raw`^\s*(${MARK_TIME})(?=\s|$)`)

function habitsOf(lines: readonly string[]): Habits {
  const bare = lines.flatMap((line) => timeOf(BARE_TIME.exec(line)?.[1]) ?? [])
  const isRising = bare.every((time, index) => time >= (bare[index - 1] ?? 0))
  const hasBareTimes = bare.length > 1 && isRising
  const blocks: string[][] = []
  lines.forEach((line, at) => {
    if (BREAK.test(line)) return
    if (blocks.length === 0 || BREAK.test(lines[at - 1] ?? '')) blocks.push([])
    const { speaker, isDoubtful } = leadOf(line, { hasBareTimes, isSpeaker: () => true })
    if (speaker !== null && isDoubtful) blocks.at(-1)?.push(speaker)
  })
  const believed = believedNames(blocks)
  return { hasBareTimes, isSpeaker: (name) => believed.has(name) }
}

/** How many lines the front matter takes, if there is any: nobody speaks it. */
function frontMatterLength(lines: readonly string[]): number {
  return lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
}
