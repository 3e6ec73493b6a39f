import { ZERO, ms, type Ms } from '../time'
import type { Word } from './model'
import type { Outline } from './outline'

/** An outline whose words have their times. */
export interface Measured {
  readonly outline: Outline
  readonly words: readonly Word[]
  readonly duration: Ms
}

/** A pause up to this long, in ms, belongs to the passage before it: nothing goes dark between two sentences. */
const PAUSE = 1500

/** When a word starts; behind the last one the audio's end. */
export function startOf(word: number, { words, duration }: Measured): Ms {
  return words[word]?.start ?? duration
}

/** Where a passage ends whose words end before `next`: with its pause, if that is short. */
export function endOfText(next: number, measured: Measured): Ms {
  const last = measured.words[next - 1]?.end ?? ZERO
  return ms(Math.min(startOf(next, measured), last + PAUSE))
}

/** A given start and end as they can hold: inside the audio, the end not before the start. */
export function span(start: Ms, end: Ms, { duration }: Measured): { start: Ms; end: Ms } {
  const from = ms(Math.min(start, duration))
  return { start: from, end: ms(Math.min(Math.max(from, end), duration)) }
}
