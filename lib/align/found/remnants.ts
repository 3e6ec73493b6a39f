import { sentenceRanges } from '../text/sentences'

/** A found word, in seconds. */
export interface Timed {
  readonly start: number
  readonly end: number
}

/** A sentence of which no more is found is not spoken: the words found in it are a neighbour's. */
const HALF = 0.5
/** So few words apart from the others of their sentence are chance. */
const FEW = 2
/** Seconds without a word in the midst of a sentence behind which another one may have begun. */
const APART = 2.5
/** Seconds that a word takes which was not found. */
const MISSING = 0.4
/** So many words next to such a silence are a sentence's own, although they are no more than half of it. */
const MANY = 6

/**
 * What was found, without the words of sentences of which hardly any word was found, and without words that stand
 * apart from the others of their sentence, one or two together, or a few behind or before a long silence.
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
  const count = runs.reduce((sum, { places }) => sum + places.length, 0)
  if (count <= HALF * sentence.length) return sentence.map(() => null)
  const chance = new Set(runs.flatMap((run) => (isChance(run, sentence.length) ? run.places : [])))
  return sentence.map((one, place) => (chance.has(place) ? null : one))
}

/** Words that were found next to each other, by place. */
interface Run {
  readonly places: number[]
  /** Whether a long silence parts it from other words of the sentence. */
  isParted: boolean
}

function isChance({ places: { length }, isParted }: Run, all: number): boolean {
  return isParted ? length < MANY && length <= HALF * all : length <= FEW && length < HALF * all
}

function runsOf(sentence: readonly (Timed | null)[]): Run[] {
  const runs: Run[] = []
  let [end, behind] = [Infinity, 0]
  sentence.forEach((one, place) => {
    if (!one) return
    const missing = place - behind
    const isParted = one.start - end > APART + MISSING * missing
    const last = runs.at(-1)
    if (isParted && last) last.isParted = true
    if (!last || missing > 0 || isParted) runs.push({ places: [], isParted })
    runs.at(-1)?.places.push(place)
    end = one.end
    behind = place + 1
  })
  return runs
}
