import type { HeardPhone } from '../ears/recogniser'
import type { TextPhones } from '../pairing/text-phones'
import type { Piece, Window } from './plan'
import type { Solid } from './solid'

/** A silence between two words that were both heard. */
export interface Pause {
  /** The word behind it. */
  readonly word: number
  /** Its middle, and its length, in seconds. */
  readonly time: number
  readonly length: number
}

/** A shorter silence may be the closure of a stop. */
const LEAST = 0.15
/** Words from the end of a passage within which nothing is sure. */
const EDGE = 3

/** The pauses in solid passages. */
export function pausesIn(
  solid: readonly Solid[],
  { wordOf, firstOf }: TextPhones,
  heard: readonly HeardPhone[],
): Pause[] {
  return solid.flatMap(({ pairs, from, to }) =>
    pairs.flatMap(([text, ear], i): Pause[] => {
      const [textBefore = -1, earBefore = -1] = pairs[i - 1] ?? []
      const word = wordOf[text] ?? 0
      const isBetween = (firstOf[word] ?? 0) === text && textBefore === text - 1
      const [one, other] = [heard[earBefore], heard[ear]]
      if (!isBetween || earBefore !== ear - 1 || !one || !other) return []
      const length = other.start - one.end
      const isInside = word - from >= EDGE && to - word >= EDGE
      return isInside && length >= LEAST
        ? [{ word, time: Math.round(50 * (one.end + other.start)) / 100, length }]
        : []
    }),
  )
}

/** Seconds of a window: the fewest, and so many that a shorter pause will do. */
const SHORT = 20
const LONG = 45

/** Cuts long windows at pauses, so that each is searched fast and by itself. */
export function cutAtPauses(windows: readonly Window[], pauses: readonly Pause[]): Window[] {
  return windows.flatMap((window) => {
    const parts: Window[] = []
    let rest = window
    for (let pause = nextPause(rest, pauses); pause; pause = nextPause(rest, pauses)) {
      const [part, other] = cutAt(rest, pause)
      parts.push(part)
      rest = other
    }
    return [...parts, rest]
  })
}

function nextPause({ pieces, sound: { from, to } }: Window, pauses: readonly Pause[]) {
  const inside = pauses.filter(
    ({ time, word }) =>
      time >= from + SHORT &&
      time <= to - SHORT / 2 &&
      pieces.some((piece) => !piece.isDoubtful && word > piece.from && word < piece.to),
  )
  const early = inside.filter(({ time }) => time <= from + LONG)
  return early.reduce<Pause | undefined>(
    (best, pause) => (best && best.length >= pause.length ? best : pause),
    inside[0],
  )
}

function cutAt({ pieces, sound, isOpen }: Window, { word, time }: Pause): [Window, Window] {
  const before = pieces.flatMap((piece): Piece[] =>
    piece.from < word ? [{ ...piece, to: Math.min(piece.to, word) }] : [],
  )
  const after = pieces.flatMap((piece): Piece[] => {
    if (piece.to <= word) return []
    return piece.from < word ? [{ ...piece, from: word, isOpen: false }] : [piece]
  })
  return [
    { pieces: before, sound: { from: sound.from, to: time }, isOpen: false },
    { pieces: after, sound: { from: time, to: sound.to }, isOpen },
  ]
}
