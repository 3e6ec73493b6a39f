import type { TimedWord } from '../../episode/model'

/** Of an opening, the share of the words that must be heard. */
const ENOUGH = 0.5

/**
 * The words of a title that may be spoken before the text: none where former times of the same recording begin with
 * the text.
 */
export function openingOf(
  title: readonly string[],
  text: readonly string[],
  former: readonly TimedWord[],
): readonly string[] {
  const begins = (words: readonly string[]) => words.every((word, i) => former[i]?.[0] === word)
  const isKnown = former.length > 0 && begins(text.slice(0, title.length + 1)) && !begins(title)
  return isKnown ? [] : title
}

/** Times without those of an opening of so many words, where it is not spoken. */
export function withoutUnspoken(timed: readonly TimedWord[], count: number): readonly TimedWord[] {
  const spoken = timed.slice(0, count).filter(([, start]) => start !== null)
  return spoken.length > ENOUGH * count ? timed : timed.slice(count)
}
