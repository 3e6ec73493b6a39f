import type { Timed } from './remnants'

/** Seconds of a pause that part a word from its sentence, where it stands nearer to other words, and anywhere. */
const PAUSE = 0.25
const LONG = 0.8

/**
 * What was found, without first and last words of sentences that a pause parts from the others of their sentence, and
 * without single words between such a pause and a word that was not found.
 *
 * Such a word was most likely taken for the end of the sentence before, for the start of the one behind, or for noise:
 * `le` in `immobiles. Le roi` for what is left of the `e` in `immobiles`.
 */
export function withoutStrays<T extends Timed>(
  found: readonly (T | null)[],
  sentenceOf: readonly number[],
): (T | null)[] {
  const isOfOne = (one: number, other: number) => sentenceOf[one] === sentenceOf[other]
  return found.map((word, place) => {
    if (!word) return null
    const [before, after] = [gap(found, place - 1), gap(found, place)]
    const [isFirst, isLast] = [!isOfOne(place - 1, place), !isOfOne(place, place + 1)]
    if (!isFirst && !isLast && isBesideHole(before, after)) return null
    if (isFirst && !isLast && isApart(after, before)) return null
    return isLast && !isFirst && isApart(before, after) ? null : word
  })
}

/** Seconds from the end of a word to the start of the next; `null` where one is not found. */
function gap(found: readonly (Timed | null)[], place: number): number | null {
  const [one, next] = [found[place], found[place + 1]]
  return one && next ? next.start - one.end : null
}

/** Whether a word in the midst of a sentence has a word that was not found on one side and a pause on the other. */
function isBesideHole(before: number | null, after: number | null): boolean {
  return (before === null) !== (after === null) && (before ?? after ?? 0) > PAUSE
}

function isApart(inside: number | null, outside: number | null): boolean {
  if (inside === null) return false
  return inside > LONG || (inside > PAUSE && outside !== null && outside < inside)
}
