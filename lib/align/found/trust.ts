import type { Found, HeardPhone } from '../ears/recogniser'
import { median } from '../median'
import { MOST_PHONES, type Worth } from '../pairing/worth'
import { phoneNumber } from '../phones'

/** Seconds by which a phone that was heard may lie outside its word. */
const SLACK = 0.03
/** Words on either side whose evidence counts for a word. */
const AROUND = 3
/** Seconds without a word behind which evidence no longer counts. */
const APART = 1.5
/** The least evidence of a word that is believed, as a share of what is usual in the recording. */
const ENOUGH = 0.3

/** Seconds that a word lasts at most: these, and so many for each phone. Longer, it swallowed what is not its own. */
const LONGEST = 0.5
const LONGEST_PHONE = 0.15

/** Found words, `null` in place of those that what was heard, or how long they last, speaks against. */
export function trusted(
  found: readonly (Found | null)[],
  heard: readonly HeardPhone[],
  worth: Worth,
): (Found | null)[] {
  const evidence = evidenceOf(found, heard, worth)
  const usual = ENOUGH * (median(evidence.filter((_, i) => found[i])) ?? 0)
  return found.map((one, i) => (one && (evidence[i] ?? 0) > usual && !isDrawnOut(one) ? one : null))
}

function isDrawnOut({ phones, start, end }: Found): boolean {
  return end - start > LONGEST + LONGEST_PHONE * phones.length
}

/** For each word how well it and its neighbours fit what was heard, per phone; 0 where it was not found. */
export function evidenceOf(
  found: readonly (Found | null)[],
  heard: readonly HeardPhone[],
  worth: Worth,
): number[] {
  let from = 0
  const own = found.map((one) => {
    if (!one) return 0
    while ((heard[from]?.end ?? Infinity) < one.start - SLACK) from++
    return worthOf(one, heard.slice(from, from + 4 * one.phones.length + 20), worth)
  })
  return found.map((one, i) => {
    if (!one) return 0
    const near = neighbours(found, i)
    const phones = near.reduce((sum, place) => sum + (found[place]?.phones.length ?? 0), 0)
    return near.reduce((sum, place) => sum + (own[place] ?? 0), 0) / Math.max(1, phones)
  })
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
