/** Two rows of words, as far as comparing them needs it: equal numbers are equal words. */
export interface Rows {
  readonly a: Row
  readonly b: Row
}

export interface Row {
  /** Without case, accents and punctuation. */
  readonly words: Int32Array
  /** As they stand. */
  readonly exact: Int32Array
  /** 1 where a word begins with a capital, as sentences do. */
  readonly capital: Uint8Array
}

/** A part of both rows; the ends are not part of it. */
export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

// What a pair is worth, and what speaks against an alignment. Whole numbers: every machine decides alike.
const PAIR = 20
const SAME_CASE = 2
/** For every run of pairs: few long runs are likelier. Less than a pair, so that no word is given up for it. */
const RUN = 10
/** For leaving a run elsewhere than before a capital: sentences come and go whole. */
const CUT = 1
/** For every word passed over; two in the same place are one changed word. */
const PASS = 1

const UNREACHABLE = -1e9
// How a cell was reached outside a run; inside one, whether the run is older than the cell.
const PAST_BOTH = 0
const PAST_A = 1
const PAST_B = 2
const AFTER_RUN = 3
const CONTINUED = 4

/**
 * Pairs the equal words of a stretch, as many as can be, in few runs.
 *
 * The longest common subsequence with a price for every gap (as in Gotoh 1982), so that an added sentence that begins
 * like the next one does not take that one's first words. Time and memory: the stretch's width times its height.
 */
export function pairClosest(
  rows: Rows,
  stretch: Stretch,
  pair: (i: number, j: number) => void,
): void {
  const { reached, width, height, endsInRun } = cellsOf(rows, stretch)
  let i = height - 1
  let j = width - 1
  let inRun = endsInRun
  while (i > 0 || j > 0) {
    const how = reached[i * width + j] ?? 0
    const from = how & 3
    if (inRun) {
      inRun = (how & CONTINUED) !== 0
      i -= 1
      j -= 1
      pair(stretch.fromA + i, stretch.fromB + j)
    } else if (from === AFTER_RUN) inRun = true
    else {
      if (from !== PAST_B) i -= 1
      if (from !== PAST_A) j -= 1
    }
  }
}

/** The best scores of a row of cells: in a run of pairs, and outside. One entry stands before the first cell. */
interface Scores {
  readonly runs: Int32Array
  readonly rests: Int32Array
}

function cellsOf(rows: Rows, stretch: Stretch) {
  const width = stretch.toB - stretch.fromB + 1
  const height = stretch.toA - stretch.fromA + 1
  const reached = new Uint8Array(width * height)
  let above = emptyScores(width)
  let scores = emptyScores(width)
  for (let i = 0; i < height; i++) {
    fillRow(rows, stretch, i, above, scores, reached.subarray(i * width, (i + 1) * width))
    ;[above, scores] = [scores, above]
  }
  const endsInRun = (above.runs[width] ?? 0) >= (above.rests[width] ?? 0) - RUN
  return { reached, width, height, endsInRun }
}

function emptyScores(width: number): Scores {
  const empty = () => new Int32Array(width + 1).fill(UNREACHABLE)
  return { runs: empty(), rests: empty() }
}

function fillRow(
  { a, b }: Rows,
  { fromA, fromB }: Stretch,
  i: number,
  above: Scores,
  scores: Scores,
  reached: Uint8Array,
) {
  const word = a.words[fromA + i - 1]
  const exact = a.exact[fromA + i - 1]
  const capital = a.capital[fromA + i] !== 0
  for (let j = 0; j < reached.length; j++) {
    const continued = above.runs[j] ?? 0
    const begun = (above.rests[j] ?? 0) - RUN
    let run = i === 0 && j === 0 ? 0 : UNREACHABLE
    if (i > 0 && j > 0 && word === b.words[fromB + j - 1]) {
      const worth = exact === b.exact[fromB + j - 1] ? PAIR + SAME_CASE : PAIR
      run = Math.max(continued, begun) + worth
    }
    const left = run - (capital || b.capital[fromB + j] !== 0 ? 0 : CUT)
    const pastBoth = (above.rests[j] ?? 0) - PASS
    const pastA = (above.rests[j + 1] ?? 0) - PASS
    const pastB = (scores.rests[j] ?? 0) - PASS
    const rest = Math.max(left, pastBoth, pastA, pastB)
    const how =
      rest === left ? AFTER_RUN : rest === pastBoth ? PAST_BOTH : rest === pastA ? PAST_A : PAST_B
    scores.runs[j + 1] = run
    scores.rests[j + 1] = rest
    reached[j] = how | (continued >= begun ? CONTINUED : 0)
  }
}
