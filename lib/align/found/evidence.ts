import type { Found, HeardPhone } from '../ears/recogniser'
import { median, quantile } from '../quantile'
import { MOST_PHONES, type Worth } from '../pairing/worth'
import { phoneNumber } from '../phones'

/** How well found words fit the phones that were heard, in eighths of a natural logarithm a phone. */
export interface Evidence {
  /** For each word; 0 where it was not found. */
  readonly own: readonly number[]
  /** What is usual in the recording. */
  readonly usual: number
}

/** Seconds by which a phone that was heard may lie outside its word. */
const SLACK = 0.03
/** Words on either side whose evidence counts for a word. */
const AROUND = 3
/** Seconds without a word behind which evidence no longer counts. */
const APART = 1.5

/** What the phones that were heard say of found words. */
export function evidenceOf(
  found: readonly (Found | null)[],
  heard: readonly HeardPhone[],
  worth: Worth,
): Evidence {
  let [from, last] = [0, 0]
  const own = found.map((one) => {
    if (!one) return 0
    // What was searched by itself may lie before the words before it.
    if (one.start < last) from = 0
    last = one.start
    while ((heard[from]?.end ?? Infinity) < one.start - SLACK) from++
    const around = heard.slice(from, from + 4 * one.phones.length + 20)
    return worthOf(one, around, worth) / one.phones.length
  })
  const all = evidenceAround(found, own).filter((_, i) => found[i])
  return { own, usual: usualOf(all) }
}

/** For each found word the evidence of it and its neighbours together; 0 where none was found. */
export function evidenceAround(
  found: readonly (Found | null)[],
  own: readonly number[],
): readonly number[] {
  return found.map((one, i) => {
    if (!one) return 0
    const { worth, phones } = evidenceFor(neighbours(found, i), found, own)
    return worth / phones
  })
}

/** What all the phones of found words at these places are worth, and how many they are. */
export function evidenceFor(
  places: readonly number[],
  found: readonly (Found | null)[],
  own: readonly number[],
): { worth: number; phones: number } {
  let [worth, phones] = [0, 0]
  for (const place of places) {
    const count = found[place]?.phones.length ?? 0
    worth += count * (own[place] ?? 0)
    phones += count
  }
  return { worth, phones }
}

/** Where less than half of the text is spoken the best fifth says what is usual: it is so much better at most. */
const BEST = 0.8
const BETTER = 1.4

function usualOf(evidence: readonly number[]): number {
  return Math.max(median(evidence) ?? 0, (quantile(evidence, BEST) ?? 0) / BETTER)
}

function neighbours(found: readonly (Found | null)[], place: number): number[] {
  const places = [place]
  for (const step of [-1, 1])
    for (let at = place; Math.abs(at + step - place) <= AROUND; at += step) {
      const [one, next] = [found[at], found[at + step]]
      if (!one || !next) break
      if (Math.max(next.start - one.end, one.start - next.end) > APART) break
      places.push(at + step)
    }
  return places
}

/** The most that pairing a word's phones with those heard in its time is worth. */
function worthOf(
  { phones, start, end }: Found,
  heard: readonly HeardPhone[],
  { pairs, gap }: Worth,
): number {
  let row = [0, ...phones.map((_, i) => -(i + 1) * gap)]
  for (const one of heard) {
    const middle = (one.start + one.end) / 2
    if (middle < start - SLACK || middle > end + SLACK) continue
    const table = MOST_PHONES * phoneNumber(one.phone)
    const next = [(row[0] ?? 0) - gap]
    phones.forEach((phone, i) => {
      const pair = (row[i] ?? 0) + (pairs[table + phoneNumber(phone)] ?? 0)
      next.push(Math.max(pair, (row[i + 1] ?? 0) - gap, (next[i] ?? 0) - gap))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
