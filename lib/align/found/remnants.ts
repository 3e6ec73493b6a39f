import { sentenceRanges } from '../text/sentences'

/** A found word, in seconds. */
interface Timed {
  readonly start: number
  readonly end: number
}

/** A sentence of which less is found is not spoken: the words found in it are a neighbour's. */
const LEAST = 0.5
/** So few words apart from the others of their sentence are chance. */
const FEW = 2
/** Seconds without a word in the midst of a sentence behind which another one may have begun. */
const APART = 2.5

/**
 * What was found, without the words of sentences of which hardly any word was found, and without words that stand
 * apart from the others of their sentence, one or two together.
 */
export function withoutRemnants<T extends Timed>(
  found: readonly (T | null)[],
  sentenceOf: readonly number[],
): (T | null)[] {
  return sentenceRanges(sentenceOf).flatMap(({ from, to }) => believed(found.slice(from, to)))
}

/** Of the words of one sentence. */
function believed<T extends Timed>(sentence: readonly (T | null)[]): (T | null)[] {
  const runs = runsOf(sentence)
  const count = runs.reduce((sum, run) => sum + run.length, 0)
  if (count < LEAST * sentence.length) return sentence.map(() => null)
  const isChance = (run: readonly number[]) =>
    run.length <= FEW && run.length < LEAST * sentence.length
  const chance = new Set(runs.filter(isChance).flat())
  return sentence.map((one, place) => (chance.has(place) ? null : one))
}

/** The places of words that were found next to each other, without a long silence between them. */
function runsOf(sentence: readonly (Timed | null)[]): number[][] {
  const runs: number[][] = []
  sentence.forEach((one, place) => {
    if (!one) return
    const before = sentence[place - 1]
    if (!before || one.start - before.end > APART) runs.push([])
    runs.at(-1)?.push(place)
  })
  return runs
}
