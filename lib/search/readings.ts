import SearchableMap from 'minisearch/SearchableMap'

/** How well a term stands for a word that was typed: 1 as it is, less as a plural, as its beginning, as a typo. */
export type Readings = Map<string, number>

const PLURAL = 0.9
const BEGUN = 0.6
const TYPO = 0.4
/** Shorter words have to be typed whole, but for the one being typed. */
const SHORTEST_BEGUN = 3
/** Longer than any word that is only begun. */
const MOST_BEGUN = 200

/** The terms among these that a word may mean: itself, its plural or singular, what begins with it. */
export function readingsOf(word: string, open: boolean, terms: SearchableMap<unknown>): Readings {
  const readings: Readings = new Map()
  if (open || word.length >= SHORTEST_BEGUN)
    for (const [term] of terms.atPrefix(word)) {
      if (readings.size >= MOST_BEGUN) break
      readings.set(term, BEGUN)
    }
  for (const form of pluralsOf(word)) if (terms.has(form)) readings.set(form, PLURAL)
  if (terms.has(word)) readings.set(word, 1)
  return readings
}

/**
 * The terms that a misspelt word may mean: the nearest ones, also with two neighbouring letters swapped.
 *
 * @param reach how many letters may be wrong
 */
export function typosOf(
  word: string,
  terms: SearchableMap<unknown>,
  reach = reachOf(word),
): Readings {
  if (reach === 0) return new Map()
  const swapped = swapsOf(word).filter((form) => terms.has(form))
  const near = Array.from(terms.fuzzyGet(word, reach), ([term, [, distance]]) => ({
    term,
    distance,
  }))
  const least = Math.min(...near.map(({ distance }) => distance), swapped.length > 0 ? 1 : Infinity)
  const nearest = near.filter(({ distance }) => distance === least).map(({ term }) => term)
  const all = [...new Set(least === 1 ? [...swapped, ...nearest] : nearest)]
  return new Map(all.slice(0, MOST_TYPOS).map((term) => [term, TYPO]))
}

/** How many words are tried for one that was not found. */
const MOST_TYPOS = 2

/** Which terms may be misspelt: words of letters, not too short. */
export function isSpelt(term: string): boolean {
  return term.length >= 4 && /^[\p{L}\p{M}]+$/u.test(term)
}

/** How many letters of a word may be wrong. */
export function reachOf(word: string): number {
  if (!isSpelt(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** A word with another ending of English plurals. */
export function pluralsOf(word: string): string[] {
  if (word.length < 4) return []
  const singular = word.endsWith('es') ? [word.slice(0, -2)] : []
  return word.endsWith('s') ? [word.slice(0, -1), ...singular] : [`${word}s`, `${word}es`]
}

function swapsOf(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
  )
}
