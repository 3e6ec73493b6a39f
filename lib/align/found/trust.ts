import type { Found } from '../ears/recogniser'
import { type Evidence, evidenceAround } from './evidence'

/** The least evidence of a word and its neighbours that is believed, as a share of what is usual in the recording. */
const ENOUGH = 0.3

/** Seconds that a word lasts at most: these, and so many for each phone. Longer, it swallowed what is not its own. */
const LONGEST = 0.5
const LONGEST_PHONE = 0.15

/** Found words, `null` in place of those that what was heard, or how long they last, speaks against. */
export function trusted(
  found: readonly (Found | null)[],
  { own, usual }: Evidence,
): (Found | null)[] {
  const around = evidenceAround(found, own)
  return found.map((one, i) =>
    one && (around[i] ?? 0) > ENOUGH * usual && !isDrawnOut(one) ? one : null,
  )
}

function isDrawnOut({ phones, start, end }: Found): boolean {
  return end - start > LONGEST + LONGEST_PHONE * phones.length
}
