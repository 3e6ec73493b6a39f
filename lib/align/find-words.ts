import type { Speech } from '../audio/speech'
import type { Ears } from './ears/ears'
import type { Found, HeardPhone } from './ears/recogniser'
import { withoutDrawnOut } from './found/drawn-out'
import { evidenceOf } from './found/evidence'
import { ENOUGH, ENOUGH_ALONE, withoutMisplaced } from './found/misplaced'
import { withoutRemnants } from './found/remnants'
import { slide } from './found/slide'
import { withoutStrays } from './found/strays'
import { trusted } from './found/trust'
import { withoutTwins } from './found/twins'
import type { TextPhones } from './pairing/text-phones'
import type { Worth } from './pairing/worth'
import { leftOver } from './search/left-over'
import type { Window } from './search/plan'
import { search } from './search/search'

/** Words, the sound they are in, and what was heard there. */
export interface Search {
  readonly words: readonly string[]
  /** The pronunciations of each word. */
  readonly sounds: readonly (readonly string[])[]
  readonly sentenceOf: readonly number[]
  readonly text: TextPhones
  readonly speech: Speech
  /** Seconds. */
  readonly duration: number
  readonly heard: readonly HeardPhone[]
  readonly worth: Worth
}

/**
 * Words where they are found in these windows, as far as nothing speaks against it; `null` in place of the others.
 *
 * Sentences of which nothing is believed are searched once more, each by itself, in the sound that is left for them.
 */
export async function findWords(
  windows: readonly Window[],
  task: Search,
  ears: Ears,
  onDone: (seconds: number) => void,
): Promise<(Found | null)[]> {
  const find = async (parts: readonly Window[], onPart = onDone) =>
    withoutDrawnOut(await search(parts, task, ears, onPart), task.speech, ears)
  const first = believed(await find(windows), ENOUGH, task)
  const left = leftOver(first, task)
  if (left.length === 0) return first
  const second = await find(left, () => {})
  const both = first.map((one, word) => one ?? second[word] ?? null)
  return believed(both, ENOUGH_ALONE, task)
}

function believed(
  found: readonly (Found | null)[],
  enough: number,
  { words, sentenceOf, heard, worth }: Search,
): (Found | null)[] {
  const evidence = evidenceOf(found, heard, worth)
  const spoken = withoutMisplaced(withoutTwins(found, sentenceOf), evidence, sentenceOf, enough)
  const sure = slide(trusted(spoken, evidence), words, sentenceOf)
  return withoutRemnants(withoutStrays(sure, sentenceOf), sentenceOf)
}
