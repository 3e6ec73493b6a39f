import type { Ms } from '../../time'
import { mayTouch } from '../read/draft'
import type { TimedCue } from './timed'

/** Words of a cue from one known time to the next: one word, or more where the file knows less. */
export interface Stretch {
  /** Where they stand in the cue's text; the space behind them is not theirs. */
  readonly from: number
  readonly to: number
  /** Inside the cue; starts never fall. */
  readonly start: Ms
  /** Not later than the next start. */
  readonly end: Ms
}

/** The stretches of a cue, together all of its text; none where its words tell no more than the cue does. */
export function stretchesOf(cue: TimedCue): Stretch[] {
  const begun = beginningsOf(cue)
  const stretches = begun.map(({ from, start, lastEnd }, index): Stretch => {
    const next = begun[index + 1]
    const to = cue.text.slice(0, next?.from).trimEnd().length
    const limit = next?.start ?? cue.end
    const end = lastEnd !== null && lastEnd > start && lastEnd < limit ? lastEnd : limit
    return { from, to, start, end }
  })
  const [only] = stretches
  const isWhole = stretches.length === 1 && only?.start === cue.start && only.end === cue.end
  return isWhole ? [] : stretches
}

interface Beginning {
  readonly from: number
  readonly start: Ms
  /** The end of its last word, where that is known. */
  lastEnd: Ms | null
}

/** A stretch begins at each word with a start of its own; the first one, at the latest, as the cue does. */
function beginningsOf({ text, words, start: from, end: to }: TimedCue): Beginning[] {
  const begun: Beginning[] = []
  let behind = 0
  for (const { text: word, start, end } of words) {
    const found = text.indexOf(word, behind)
    if (found === -1) return []
    const reached = begun.at(-1)?.start ?? from
    const isFirst = begun.length === 0
    const isApart = isFirst || found > behind || mayTouch(text.slice(0, behind), word)
    const known = start !== null && start >= reached && start < to ? start : null
    behind = found + word.length
    if (isFirst || (known !== null && isApart))
      begun.push({ from: isFirst ? 0 : found, start: known ?? from, lastEnd: null })
    const last = begun.at(-1)
    if (last) last.lastEnd = end
  }
  return begun
}
