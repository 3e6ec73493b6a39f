import type { TimedWord } from '../../episode/model'
import type { Ms } from '../../time'
import { knownTimes } from '../../transcript/known'
import { matchWords } from '../../transcript/match'
import type { Outline } from '../../transcript/outline'

/**
 * By word of an episode about when it is spoken, as far as its anchors, marks and turns say so, or times that were
 * imported; rising. Marks come first, then what was imported.
 */
export function knownWords(
  { words, marks, given }: Outline,
  imported: readonly TimedWord[],
  duration: Ms,
): Map<number, Ms> {
  const texts = imported.map(([text]) => text)
  const matches = matchWords(words, texts)
  const evidence = { written: words, timed: imported, marks, given, duration }
  const known = knownTimes({ ...evidence, matches, ends: new Map() })
  return new Map(known.flatMap((one, word) => (one ? [[word, one.start]] : [])))
}
