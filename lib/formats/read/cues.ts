import type { Ms } from '../../time'
import { endsSentence } from '../sentences'
import type { Cue, CueWord } from '../captions'
import { joined } from '../join'
import { partsOf } from './parts'
import { type Piece, textOfPieces, wordsOf } from './words'

/** A cue as a file gives it. */
export interface Given {
  readonly start: Ms | null
  readonly end: Ms | null
  readonly speaker: string | null
  /** `null` where the pieces alone say what is spoken. */
  readonly text: string | null
  readonly pieces: readonly Piece[]
  readonly line: number
}

/** A cue of its text, its words timed by its pieces; none where nothing is said. */
export function cueOf({ start, end, speaker, line, ...given }: Given): Cue[] {
  const text = given.text ?? textOfPieces(given.pieces)
  if (text === '') return []
  const words = wordsOf(text, given.pieces)
  const first = words.find((word) => word.start !== null)
  const from = start ?? first?.start ?? null
  const to = from === null ? null : (end ?? words.at(-1)?.end ?? null)
  return [{ start: from, end: to, speaker, text, words, line }]
}

/** A word, who says it, and its line. */
export interface SaidWord extends CueWord {
  readonly speaker: string | null
  readonly line: number
  /** Whether a cue ends here for sure. */
  readonly isLast?: boolean
}

/** A pause that ends a cue, in ms. */
const PAUSE = 1000

/** Words in cues: a sentence each, less where the speaker changes, where there is a pause, and where it grows long. */
export function cuesOfWords(words: readonly SaidWord[]): Cue[] {
  const cues: Cue[] = []
  let from = 0
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next && !isBetween(word, next)) return
    for (const part of partsOf(words.slice(from, index + 1)))
      for (const cue of cueOfWords(part)) cues.push(cue)
    from = index + 1
  })
  return cues
}

function isBetween(word: SaidWord, next: SaidWord): boolean {
  const pause = (next.start ?? 0) - (word.end ?? next.start ?? 0)
  return (
    word.isLast === true ||
    word.speaker !== next.speaker ||
    pause >= PAUSE ||
    endsSentence(word.text, next.text)
  )
}

function cueOfWords(pieces: readonly SaidWord[]): Cue[] {
  const [first] = pieces
  if (!first) return []
  const { speaker, line } = first
  const text = joined(pieces.map((piece) => piece.text))
  return cueOf({ start: null, end: null, speaker, text, pieces, line })
}
