import { type Ms } from '../../time'
import type { Cue } from '../captions'
import { between } from '../join'
import { endsSentence } from '../sentences'
import { atChanges } from './changes'

/** All that one speaker says before another one does, as one text. */
export interface Run {
  readonly speaker: string | null
  readonly text: string
  /** What is known of its times, in the order of the text. */
  readonly spans: readonly Span[]
  /** Where its cues begin in the text; the first at 0. */
  readonly cues: readonly number[]
  /** Whether it is the title of what follows. */
  readonly isHeading: boolean
}

/** A stretch of a text and when it is spoken: a word, or a cue of which the file times no words. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly start: Ms | null
  readonly end: Ms | null
  readonly isWord: boolean
}

/**
 * Joins the cues of each speaker. Who is named for none of them goes on: everywhere in a file that names speakers only
 * where they change, else as far as the sentence goes. A change to somebody whom nobody names begins a run as well, and
 * behind a heading whoever speaks goes on.
 */
export function runsOf(cues: readonly Cue[]): Run[] {
  const namesChanges = isNamedAtChanges(cues)
  const runs: { speaker: string | null; cues: Cue[]; isHeading: boolean }[] = []
  for (const { cue, isChange } of atChanges(cues)) {
    const isHeading = cue.isHeading === true
    if (isHeading) {
      runs.push({ speaker: null, cues: [cue], isHeading })
      continue
    }
    const last = runs.findLast((run) => !run.isHeading)
    const said = last?.cues.at(-1)
    const isSame = !isChange && said !== undefined && (namesChanges || goesOn(said.text, cue.text))
    const speaker = cue.speaker ?? (isSame ? (last?.speaker ?? null) : null)
    const isOpen = last === runs.at(-1) && last?.speaker === speaker
    if (isOpen && !isChange) last.cues.push(cue)
    else runs.push({ speaker, cues: [cue], isHeading })
  }
  return runs.map(({ speaker, cues, isHeading }) => ({ ...runOf(speaker, cues), isHeading }))
}

/** Whether no speaker is named twice in a row: as in SubRip, and in text that people write. */
function isNamedAtChanges(cues: readonly Cue[]): boolean {
  return !cues.some(({ speaker }, i) => speaker !== null && speaker === cues[i - 1]?.speaker)
}

function goesOn(before: string, after: string): boolean {
  const last = before.slice(-LONGEST).split(/\s/).at(-1) ?? ''
  return /[\p{L}\p{N},;]$/u.test(last) && !endsSentence(last, after)
}

/** The end of a word is enough to tell whether it ends a sentence. */
const LONGEST = 40

function runOf(speaker: string | null, cues: readonly Cue[]): Omit<Run, 'isHeading'> {
  let text = ''
  const spans: Span[] = []
  const starts: number[] = []
  for (const cue of cues) {
    text += between(text, cue.text)
    starts.push(text.length)
    spans.push(...spansOf(cue, text.length))
    text += cue.text
  }
  return { speaker, text, spans, cues: starts }
}

function spansOf({ text, words, start, end }: Cue, offset: number): Span[] {
  if (words.length === 0)
    return [{ from: offset, to: offset + text.length, start, end, isWord: false }]
  let behind = 0
  return words.flatMap((word) => {
    const found = text.indexOf(word.text, behind)
    if (found === -1) return []
    behind = found + word.text.length
    const { start, end } = word
    return [{ from: offset + found, to: offset + behind, start, end, isWord: true }]
  })
}
