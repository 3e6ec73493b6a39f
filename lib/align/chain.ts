/** A phone of the text and the heard one that it is, by index. */
export type Pair = readonly [text: number, heard: number]

/** What it is worth, and costs, to pair two rows of phones. */
export interface Worth {
  /** Of a pair: `pairs[64 * heard + text]`. */
  readonly pairs: Int8Array
  /** Of a phone that was heard and is not in the text, or the other way round, inside a run. */
  readonly gap: number
}

/** The phones of a text, and what it costs to begin or to end a run before each of them, and behind the last. */
export interface ChainText {
  readonly phones: Uint8Array
  readonly breaks: Uint8Array
}

/** Phones are numbers below this. */
export const MOST_PHONES = 64

/**
 * Pairs two rows of phones: the runs, in the same order on both sides, that are worth most together.
 *
 * Between runs any length of either side is passed over at the same cost: what is missing on one side, and music on
 * the other, shift nothing. Exact, by dynamic programming: time grows with the product of the lengths, memory with
 * the longer one.
 */
export function chain(text: ChainText, heard: Uint8Array, worth: Worth): Pair[][] {
  // A state takes eight bytes a phone, a row of what is written down one: so both together take the least.
  const rows = Math.max(256, Math.ceil(Math.sqrt(8 * heard.length)))
  const saved: State[] = []
  let state = startOf(text.phones.length)
  for (let from = 0; from < heard.length; from += rows) {
    saved.push(state)
    state = advance(state, text, heard.subarray(from, from + rows), worth)
  }
  return traceBack(saved, rows, text, heard, worth)
}

/** After a number of heard phones: the best that ends with a pair of each text phone, and the best up to it. */
interface State {
  readonly inRun: Int32Array
  readonly between: Int32Array
}

const NEVER = -(2 ** 29)

/** How a value came about, in two bits for `inRun` and two for `between`. */
const FROM_RUN = 0
const FROM_BETWEEN = 1
const HEARD_ALONE = 2
const TEXT_ALONE = 3
const LESS_TEXT = 4
const RUN_ENDS = 8

function startOf(length: number): State {
  return {
    inRun: new Int32Array(length + 1).fill(NEVER),
    between: new Int32Array(length + 1),
  }
}

/** The state some heard phones later. */
function advance(
  from: State,
  { phones, breaks }: ChainText,
  heard: Uint8Array,
  worth: Worth,
): State {
  const { pairs, gap } = worth
  const width = phones.length + 1
  const inRun = from.inRun.slice()
  const between = from.between.slice()
  for (const phone of heard) {
    const table = pairs.subarray(MOST_PHONES * phone, MOST_PHONES * (phone + 1))
    let before = -(breaks[0] ?? 0)
    let runLeft = NEVER
    let betweenLeft = 0
    for (let i = 1; i < width; i++) {
      const runAbove = inRun[i] ?? 0
      const betweenAbove = between[i] ?? 0
      const pair = before + (table[phones[i - 1] ?? 0] ?? 0)
      const cost = breaks[i] ?? 0
      runLeft = Math.max(pair, Math.max(runAbove, runLeft) - gap)
      betweenLeft = Math.max(betweenAbove, betweenLeft, runLeft - cost)
      before = Math.max(runAbove, betweenAbove - cost)
      inRun[i] = runLeft
      between[i] = betweenLeft
    }
  }
  return { inRun, between }
}

/** The same, written down: how each value up to the text's end came about, row by row. */
function record(from: State, text: ChainText, heard: Uint8Array, worth: Worth): Uint8Array {
  const width = text.phones.length + 1
  const state = { inRun: from.inRun.slice(0, width), between: from.between.slice(0, width) }
  const ways = new Uint8Array(heard.length * width)
  heard.forEach((phone, row) => {
    recordRow(state, text, phone, worth, ways.subarray(row * width, (row + 1) * width))
  })
  return ways
}

function recordRow(
  { inRun, between }: State,
  { phones, breaks }: ChainText,
  phone: number,
  { pairs, gap }: Worth,
  ways: Uint8Array,
) {
  const table = pairs.subarray(MOST_PHONES * phone, MOST_PHONES * (phone + 1))
  let [runBefore, betweenBefore, runLeft, betweenLeft] = [NEVER, 0, NEVER, 0]
  for (let i = 1; i < ways.length; i++) {
    const runAbove = inRun[i] ?? 0
    const betweenAbove = between[i] ?? 0
    const begun = betweenBefore - (breaks[i - 1] ?? 0)
    const pair = Math.max(runBefore, begun) + (table[phones[i - 1] ?? 0] ?? 0)
    const run = Math.max(pair, Math.max(runAbove, runLeft) - gap)
    const best = Math.max(betweenAbove, betweenLeft, run - (breaks[i] ?? 0))
    let way = runBefore >= begun ? FROM_RUN : FROM_BETWEEN
    if (run !== pair) way = run === runAbove - gap ? HEARD_ALONE : TEXT_ALONE
    if (best !== betweenAbove) way += best === betweenLeft ? LESS_TEXT : RUN_ENDS
    runBefore = runAbove
    betweenBefore = betweenAbove
    inRun[i] = runLeft = run
    between[i] = betweenLeft = best
    ways[i] = way
  }
}

function traceBack(
  saved: readonly State[],
  rows: number,
  text: ChainText,
  heard: Uint8Array,
  worth: Worth,
): Pair[][] {
  const runs: Pair[][] = []
  let i = text.phones.length
  let isInRun = false
  for (let block = saved.length - 1; block >= 0 && i > 0; block--) {
    const first = block * rows
    const part = heard.subarray(first, first + rows)
    const left = { phones: text.phones.subarray(0, i), breaks: text.breaks }
    const width = i + 1
    const ways = record(saved[block] ?? startOf(i), left, part, worth)
    let row = part.length - 1
    while (row >= 0 && i > 0) {
      const way = ways[row * width + i] ?? 0
      if (!isInRun) {
        if ((way & 12) === RUN_ENDS) {
          isInRun = true
          runs.push([])
        } else if ((way & 12) === LESS_TEXT) i--
        else row--
        continue
      }
      if ((way & 3) === HEARD_ALONE) row--
      else if ((way & 3) === TEXT_ALONE) i--
      else {
        runs.at(-1)?.push([i - 1, first + row])
        isInRun = (way & 3) === FROM_RUN
        row--
        i--
      }
    }
  }
  return runs.reverse().map((run) => run.reverse())
}
