import type { TimedWord } from '../../episode/model'
import { longestRising } from '../../transcript/rising'
import { tokens } from '../../transcript/tokens'
import type { Captions } from '../captions'
import { cutsOf } from './cuts'
import { type Run, runsOf } from './runs'
import { seamsOf } from './seams'
import { timesOf } from './times'

/** A paragraph as a person reads it, and who says it. */
export interface Passage {
  /** As the file names them. */
  readonly speaker: string | null
  readonly text: string
  /** The words of the text, as `tokens` cuts them; none of a heading, which nobody speaks. */
  readonly words: readonly TimedWord[]
  /** Whether it is the title of what follows. */
  readonly isHeading: boolean
}

/** A whole transcript in paragraphs by speaker, pause and sentence; starts of words never fall. */
export function passagesOf({ cues }: Captions): Passage[] {
  const isProse = isProseFile(cues)
  const passages = runsOf(cues).flatMap((run) => passagesIn(run, isProse))
  return rising(passages.filter((passage) => passage.text !== ''))
}

/** Whether every cue is a paragraph that a person wrote: nobody notes when a person’s paragraphs end. */
function isProseFile(cues: Captions['cues']): boolean {
  const length = cues.reduce((sum, cue) => sum + cue.text.length, 0)
  const isUntimed = cues.every((cue) => cue.start === null)
  const isLong = length >= cues.length * PROSE.least
  return cues.every((cue) => cue.end === null && cue.words.length === 0) && (isUntimed || isLong)
}

/** Lengths of paragraphs that people write, in UTF-16 units: on average at least, and what nobody would want to read. */
const PROSE = { least: 120, most: 1800 } as const

function passagesIn(run: Run, isProse: boolean): Passage[] {
  const { speaker, isHeading } = run
  if (isHeading) return [{ speaker, text: run.text, words: [], isHeading }]
  const timed = timesOf(run)
  const cuts = cutsIn(run, isProse)
  return [0, ...cuts].map((from, index) => {
    const text = run.text.slice(from, cuts[index] ?? run.text.length).trimEnd()
    const words = tokens(text).map(({ start, end }): TimedWord => {
      const time = timed(from + start)
      return [text.slice(start, end), time.start, time.end]
    })
    return { speaker, text, words, isHeading }
  })
}

function cutsIn(run: Run, isProse: boolean): number[] {
  const seams = seamsOf(run)
  const whole = { from: 0, to: run.text.length }
  if (!isProse) return cutsOf(run.text, whole, seams)
  return run.cues.flatMap((from, index) => {
    const to = run.cues[index + 1] ?? run.text.length
    const inner = to - from > PROSE.most ? cutsOf(run.text, { from, to }, seams) : []
    return from === 0 ? inner : [from, ...inner]
  })
}

/** The same without times that fall: as many as can be are kept. */
function rising(passages: readonly Passage[]): Passage[] {
  const timed = passages.flatMap(({ words }) => words.filter((word) => word[1] !== null))
  const kept = new Set(longestRising(timed, (word) => word[1] ?? 0))
  return passages.map((passage) => ({
    ...passage,
    words: passage.words.map((word): TimedWord => (kept.has(word) ? word : [word[0], null, null])),
  }))
}
