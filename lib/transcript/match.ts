import { diffArrays } from 'diff'

/**
 * For each written word the index of the timed word it is, or `null` where it was not spoken so.
 *
 * A diff, not a count: words added, removed or changed on either side leave all others matched. First the
 * three-word runs that occur once on both sides are paired (patience diff, Bram Cohen's idea), then what lies
 * between two of them is compared in full, so that ten hours with edits everywhere take seconds.
 * Case, accents and punctuation do not count.
 */
export function matchWords(
  written: readonly string[],
  timed: readonly string[],
): (number | null)[] {
  const a = written.map(plain)
  const b = timed.map(plain)
  const matches: (number | null)[] = a.map(() => null)
  let fromA = 0
  let fromB = 0
  for (const [toA, toB] of [...landmarks(a, b), [a.length, b.length] as const]) {
    matchGap(a, b, { fromA, toA, fromB, toB }, matches)
    if (toA < a.length) matches[toA] = toB
    fromA = toA + 1
    fromB = toB + 1
  }
  return matches
}

/** What is compared of a word: lower case, without accents, signs and punctuation. */
export function plain(word: string): string {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return bare || word
}

interface Gap {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** Beyond this many edits two stretches have too little in common for a word of one to be a word of the other. */
const MAX_EDITS = 4000

function matchGap(
  a: readonly string[],
  b: readonly string[],
  gap: Gap,
  matches: (number | null)[],
) {
  if (gap.fromA >= gap.toA || gap.fromB >= gap.toB) return
  const changes = diffArrays(a.slice(gap.fromA, gap.toA), b.slice(gap.fromB, gap.toB), {
    maxEditLength: MAX_EDITS,
  })
  let i = gap.fromA
  let j = gap.fromB
  for (const change of changes ?? []) {
    if (!change.added && !change.removed)
      for (let k = 0; k < change.value.length; k++) matches[i + k] = j + k
    if (!change.added) i += change.value.length
    if (!change.removed) j += change.value.length
  }
}

/** Pairs of positions whose three-word runs are unique on both sides, the longest rising chain of them. */
function landmarks(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const inB = uniqueRuns(b)
  const pairs: (readonly [number, number])[] = []
  for (const [run, i] of uniqueRuns(a)) {
    const j = inB.get(run)
    if (j !== undefined) pairs.push([i, j])
  }
  return longestRising(pairs)
}

function uniqueRuns(words: readonly string[]): Map<string, number> {
  const seen = new Set<string>()
  const unique = new Map<string, number>()
  for (let i = 0; i + 3 <= words.length; i++) {
    const run = words.slice(i, i + 3).join(' ')
    if (seen.has(run)) unique.delete(run)
    else unique.set(run, i)
    seen.add(run)
  }
  return unique
}

/** Patience sorting: pairs come in rising order of the first place; the chain rises in the second too. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  pairs.forEach(([, j], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const chain: (readonly [number, number])[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) {
    const pair = pairs[k]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
