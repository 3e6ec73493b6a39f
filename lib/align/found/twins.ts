import type { Found } from '../ears/recogniser'
import { median, quantile } from '../quantile'
import { sentenceRanges } from '../text/sentences'

/**
 * Found words, `null` in place of those of sentences that only sound like the one spoken there: `Some people believe in
 * a garden` is not `Some people believe in a river`, although most of its words are.
 *
 * The words of a sentence that is spoken fit the sound about as well as others in the recording do; of its twin those
 * that differ fit hardly at all. A sentence is rejected where it is likelier that a third of its words are other ones.
 */
export function withoutTwins(
  found: readonly (Found | null)[],
  sentenceOf: readonly number[],
): (Found | null)[] {
  const doubts = oddsOfOthers(found).map((odds) => Math.log(1 - OTHERS + OTHERS * odds))
  return sentenceRanges(sentenceOf).flatMap(({ from, to }) => {
    const doubt = doubts.slice(from, to).reduce((sum, each) => sum + each, 0)
    return found.slice(from, to).map((one) => (doubt > MOST ? null : one))
  })
}

/** Of the words of a twin, the share that are other ones. */
const OTHERS = 1 / 3
/** The natural logarithm of the odds at which a sentence is another one. */
const MOST = 2.5

/**
 * How misfits spread around their median, as natural logarithms, in seven voices and noise; and how much worse words
 * fit that are not spoken: that hardly depends on the voice, so noise brings the two together.
 */
const SPREAD = 0.42
const FAR = 0.62
const LEAST_RATIO = 2.2
/** What is usual in a recording that can be understood, at most: of a French voice made by a machine up to 0.54. */
const WORST = 0.55
/** Where less than half of the text is spoken the best fifth says what is usual: that is so many times worse at most. */
const BEST = 0.2
const WORSE = 1.4
/** Phones: a shorter word says less. */
const LONG = 4
/** No single word says more. */
const MOST_SURE = 4

function usualOf(misfits: readonly number[]): number {
  const best = quantile(misfits, BEST)
  return best === undefined ? WORST : Math.min(WORST, median(misfits) ?? WORST, WORSE * best)
}

/** For each word the odds that another one is spoken in its place; even ones where none was found. */
function oddsOfOthers(found: readonly (Found | null)[]): number[] {
  const misfits = found.flatMap((one) => (one ? [one.misfit] : []))
  const usual = Math.log(usualOf(misfits))
  const other = Math.max(Math.log(FAR), usual + Math.log(LEAST_RATIO))
  return found.map((one) => {
    if (!one) return 1
    const misfit = Math.log(Math.max(one.misfit, 0.01))
    const near = (misfit - usual) / SPREAD
    const far = Math.min(0, misfit - other) / SPREAD
    // Beyond what is usual for other words it is no likelier to be the right one.
    const sure = ((Math.max(0, near) ** 2 - far ** 2) / 2) * Math.min(1, one.phones.length / LONG)
    return Math.exp(Math.max(-MOST_SURE, Math.min(MOST_SURE, sure)))
  })
}
