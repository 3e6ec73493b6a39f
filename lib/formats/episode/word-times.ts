import type { TimedWord, WordsFile } from '../../episode/model'
import type { Captions } from '../captions'
import { ZERO, type Ms } from '../../time'
import type { Passage } from './passages'

/** The word times of passages of a recording; `null` where they have none. */
export function wordTimesOf(
  passages: readonly Passage[],
  audio: WordsFile['audio'],
): WordsFile | null {
  const words = passages.flatMap((passage) => passage.words)
  const isTimed = words.some(([, start]) => start !== null)
  return isTimed ? { version: 1, source: 'imported', audio, words } : null
}

/** What is known of a recording that is not at hand: it is as long as captions have times. */
export function unknownAudio({ cues }: Captions): WordsFile['audio'] {
  const duration = cues
    .flatMap((cue) => [cue, ...cue.words])
    .reduce((end, { start, end: to }) => later(end, later(start ?? ZERO, to ?? ZERO)), ZERO)
  return { sha256: null, duration }
}

/** Passages without the times behind the end of their recording, if that is known, and how many words lost theirs. */
export function within(
  passages: readonly Passage[],
  duration: Ms | null,
): { readonly passages: readonly Passage[]; readonly beyond: number } {
  let beyond = 0
  const cut = ([text, start, end]: TimedWord): TimedWord => {
    if (start === null) return [text, null, null]
    if (duration === null) return [text, start, end]
    if (start <= duration) return [text, start, end === null ? null : earlier(end, duration)]
    beyond += 1
    return [text, null, null]
  }
  const kept = passages.map((passage) => ({ ...passage, words: passage.words.map(cut) }))
  return { passages: kept, beyond }
}

function later(a: Ms, b: Ms): Ms {
  return a > b ? a : b
}

function earlier(a: Ms, b: Ms): Ms {
  return a < b ? a : b
}
