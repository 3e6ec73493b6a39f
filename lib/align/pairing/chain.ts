import type { Range } from '../range'
import { type Band, type Sound, type Span, soundOf, spansOf } from './band'
import type { Worth } from './worth'

/** A phone of the text and the heard one that it is, by index. */
export type Pair = readonly [text: number, heard: number]

/** The phones of a text, and what it costs to begin or to end a run before each of them, and behind the last. */
export interface ChainText {
  readonly phones: Uint8Array
  readonly breaks: Uint8Array
}

/**
 * Pairs two rows of phones: the runs, in the same order on both sides, that are worth most together.
 *
 * Between runs any length of either side is passed over at the same cost: what is missing on one side, and music on
 * the other, shift nothing. Of passages that sound alike those inside the band are taken: pairs outside are worth less.
 * Exact, by dynamic programming: time grows with the product of the lengths, memory with the longer one.
 */
export function chain(
  text: ChainText,
  heard: Uint8Array,
  worth: Worth,
  band: Band | null = null,
): Pair[][] {
  // A state takes eight bytes a phone, a row of what is written down one: so both together take the least.
  const rows = Math.max(256, Math.ceil(Math.sqrt(8 * heard.length)))
  const saved: State[] = []
  const sound = soundOf(heard, worth, band)
  let state = startOf(text.phones.length)
  for (let from = 0; from < heard.length; from += rows) {
    saved.push(state)
    state = advance(state, text, sound, { from, to: Math.min(from + rows, heard.length) })
  }
  return traceBack(saved, rows, text, sound)
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
function advance(from: State, { phones, breaks }: ChainText, sound: Sound, part: Range): State {
  const inRun = from.inRun.slice()
  const between = from.between.slice()
  const { gap } = sound
  for (let ear = part.from; ear < part.to; ear++) {
    let before = -(breaks[0] ?? 0)
    let runLeft = NEVER
    let betweenLeft = 0
    let i = 1
    for (const { end, table } of spansOf(sound, ear, phones.length)) {
      for (; i <= end; i++) {
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
  }
  return { inRun, between }
}

/** The same, written down: how each value up to the text's end came about, row by row. */
function record(from: State, text: ChainText, sound: Sound, part: Range): Uint8Array {
  const width = text.phones.length + 1
  const state = { inRun: from.inRun.slice(0, width), between: from.between.slice(0, width) }
  const ways = new Uint8Array((part.to - part.from) * width)
  for (let ear = part.from; ear < part.to; ear++) {
    const row = (ear - part.from) * width
    const spans = spansOf(sound, ear, text.phones.length)
    recordRow(state, text, spans, sound.gap, ways.subarray(row, row + width))
  }
  return ways
}

function recordRow(
  { inRun, between }: State,
  { phones, breaks }: ChainText,
  spans: readonly Span[],
  gap: number,
  ways: Uint8Array,
) {
  let [runBefore, betweenBefore, runLeft, betweenLeft] = [NEVER, 0, NEVER, 0]
  let i = 1
  for (const { end, table } of spans) {
    for (; i <= end; i++) {
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
}

function traceBack(saved: readonly State[], rows: number, text: ChainText, sound: Sound): Pair[][] {
  const runs: Pair[][] = []
  let i = text.phones.length
  let isInRun = false
  for (let block = saved.length - 1; block >= 0 && i > 0; block--) {
    const first = block * rows
    const part = { from: first, to: Math.min(first + rows, sound.heard.length) }
    const left = { phones: text.phones.subarray(0, i), breaks: text.breaks }
    const width = i + 1
    const ways = record(saved[block] ?? startOf(i), left, sound, part)
    let row = part.to - first - 1
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
