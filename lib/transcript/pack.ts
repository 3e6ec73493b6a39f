import { indexAt, NOTHING, type Track } from './cursor'

/** Word times as a browser gets them: when which word of which paragraph is spoken. */
export interface WordTimes {
  /** From when which word is spoken; `NOTHING` in a pause and where no word is sure. */
  readonly track: Track
  /** For each paragraph the index of its first word; one more entry closes the last. */
  readonly firstWords: Int32Array
}

/** What is packed of a word. */
export interface PackedWord {
  readonly start: number
  readonly end: number
  readonly sure: boolean
}

/** A pause this long, in ms, is shown as one; in a shorter one the word before it stays lit. */
const PAUSE = 250
const VERSION = 1
/** Milliseconds a step. */
const STEP = 10
/** What a track can hold: 24 days. */
const MOST = 2 ** 31 - 1
// A byte below 250 is a number of steps, then a word starts. The others are signs:
const FAR = 250 // 250 steps more
const HUSH = 251 // after the steps that follow nothing is spoken
const SKIP = 252 // words without a time: then how many

/**
 * Packs the times of all words into about a byte a word: 10 ms steps from each start to the next.
 *
 * `counts` holds the number of words of each paragraph. Starts must not fall.
 */
export function pack(words: readonly PackedWord[], counts: readonly number[]): Uint8Array {
  const bytes: number[] = [VERSION]
  writeNumber(bytes, counts.length)
  for (const count of counts) writeNumber(bytes, count)
  let now = 0
  let skipped = 0
  const stepTo = (time: number) => {
    const step = Math.max(now, Math.round(time / STEP))
    writeSteps(bytes, step - now)
    now = step
  }
  words.forEach((word, i) => {
    if (!word.sure) return (skipped += 1)
    if (skipped > 0) {
      bytes.push(SKIP)
      writeNumber(bytes, skipped)
      skipped = 0
    }
    stepTo(word.start)
    const next = words[i + 1]
    if (next?.sure && next.start - word.end < PAUSE) return
    bytes.push(HUSH)
    stepTo(Math.max(word.end, word.start + STEP))
  })
  return Uint8Array.from(bytes)
}

/** LEB128, as in WebAssembly: seven bits a byte, the lowest first. */
function writeNumber(bytes: number[], value: number) {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}

function writeSteps(bytes: number[], count: number) {
  let rest = count
  for (; rest >= FAR; rest -= FAR) bytes.push(FAR)
  bytes.push(rest)
}

/** Reads what `pack` wrote; `null` where the bytes are none of its. Time and memory: as the bytes are long. */
export function unpack(bytes: Uint8Array): WordTimes | null {
  const reader = { bytes, at: 1 }
  const firstWords = bytes[0] === VERSION ? readFirstWords(reader) : null
  if (!firstWords) return null
  const starts: number[] = []
  const values: number[] = []
  let now = 0
  let word = 0
  while (reader.at < bytes.length) {
    const sign = bytes[reader.at] ?? NaN
    if (sign === SKIP || sign === HUSH) reader.at += 1
    if (sign === SKIP) word += readNumber(reader)
    else {
      now += readSteps(reader) * STEP
      starts.push(now)
      values.push(sign === HUSH ? NOTHING : word++)
    }
  }
  if (!(now <= MOST && word <= (firstWords.at(-1) ?? 0))) return null
  return { track: { starts: Int32Array.from(starts), values: Int32Array.from(values) }, firstWords }
}

/** Index of the paragraph a word stands in. */
export function paragraphOf(times: WordTimes, word: number): number {
  return indexAt(times.firstWords.subarray(0, -1), word)
}

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/** NaN where the bytes end too soon or hold another sign. */
function readSteps(reader: Reader): number {
  let count = 0
  for (; reader.bytes[reader.at] === FAR; reader.at++) count += FAR
  const last = reader.bytes[reader.at++] ?? NaN
  return last < FAR ? count + last : NaN
}

/** NaN where the bytes end too soon; a number past all bounds where too many belong to it. */
function readNumber(reader: Reader): number {
  let value = 0
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at++] ?? NaN
    value += (byte % 128) * factor
    if (!(byte >= 128)) return value
  }
}

function readFirstWords(reader: Reader): Int32Array | null {
  const count = readNumber(reader)
  if (!(count <= reader.bytes.length - reader.at)) return null
  const firstWords = new Int32Array(count + 1)
  let words = 0
  for (let i = 1; i <= count; i++) firstWords[i] = words += readNumber(reader)
  return words <= MOST ? firstWords : null
}
