import type { TimedWord } from '../episode/model'
import type { Ms } from '../time'
import { matchWords } from '../transcript/match'
import type { Range } from './range'
import { TOLERANCE } from './tolerance'

/** So many words on either side of a change are searched again with it. */
const AROUND = 20

/**
 * For each word its former times, where neither it nor any word near it has changed, and nothing that is `known`
 * contradicts them; `undefined` where it is to be searched again. `former` are of the same recording.
 */
export function keepTimes(
  words: readonly string[],
  former: readonly TimedWord[],
  known: ReadonlyMap<number, Ms> = new Map(),
): (TimedWord | undefined)[] {
  const matches = matchWords(
    words,
    former.map(([text]) => text),
  )
  const isContradicted = contradictions(
    matches.map((match) => former[match ?? -1]?.[1] ?? null),
    known,
  )
  const breaks = [...words, ''].map((word, i) => {
    const place = i === words.length ? former.length : (matches[i] ?? null)
    const before = i === 0 ? -1 : (matches[i - 1] ?? null)
    const isSame = i === words.length || former[place ?? -1]?.[0] === word
    return place === null || before === null || place !== before + 1 || !isSame
  })
  return words.map((_, i) => {
    const [from, to] = [Math.max(0, i - AROUND + 1), i + AROUND + 1]
    const isNear = breaks.slice(from, to).includes(true)
    return isNear || isContradicted.slice(from, to).includes(true)
      ? undefined
      : former[matches[i] ?? -1]
  })
}

/**
 * Of words with these starts, those that cannot be spoken then by what is known: too early at or behind a known time, too
 * late at or before one, or found nowhere although their time is known.
 */
function contradictions(starts: readonly (Ms | null)[], known: ReadonlyMap<number, Ms>): boolean[] {
  const latest: number[] = []
  let next = Infinity
  for (let i = starts.length - 1; i >= 0; i--) {
    next = Math.min(next, known.get(i) ?? Infinity)
    latest[i] = next
  }
  let earliest = -Infinity
  return starts.map((start, i) => {
    const own = known.get(i)
    earliest = Math.max(earliest, own ?? -Infinity)
    if (start === null) return own !== undefined
    return start < earliest - TOLERANCE || start > (latest[i] ?? Infinity) + TOLERANCE
  })
}

/** Words to be searched again, and the sound that may hold them, in ms. */
export interface Changed {
  readonly words: Range
  readonly sound: Range
}

/** The stretches of words without former times, each between the times of the words around it. */
export function changedStretches(
  kept: readonly (TimedWord | undefined)[],
  duration: Ms,
): Changed[] {
  const stretches: Changed[] = []
  for (let from = 0; from < kept.length; from++) {
    if (kept[from]) continue
    let to = from
    while (to < kept.length && !kept[to]) to++
    const before = kept.slice(0, from).findLast((one) => isTimed(one))
    const after = kept.slice(to).find((one) => isTimed(one))
    const sound = { from: before?.[2] ?? before?.[1] ?? 0, to: after?.[1] ?? duration }
    stretches.push({ words: { from, to }, sound })
    from = to
  }
  return stretches
}

function isTimed(word: TimedWord | undefined): boolean {
  return word !== undefined && word[1] !== null
}
