import { MOST_PHONES, type Worth } from './worth'

/** For each heard phone the phones of the text, from one up to another, that it may be by what is known beforehand. */
export interface Band {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** What was heard, and what it is worth to pair it, in the band and outside. */
export interface Sound {
  readonly heard: Uint8Array
  readonly band: Band | null
  readonly gap: number
  readonly inside: Int8Array
  readonly outside: Int8Array
}

/** Heard phones, the band of what they may be, and what pairs of them are worth. */
export function soundOf(heard: Uint8Array, { pairs, gap }: Worth, band: Band | null): Sound {
  const outside = pairs.map((one) => Math.max(-128, one - OUTSIDE))
  return { heard, band, gap, inside: pairs, outside }
}

/** Eighths of a natural logarithm that a pair outside the band is worth less: as much as pairs of speech are worth. */
const OUTSIDE = 10

/** A stretch of the text, and what its phones are worth as a heard one. */
export interface Span {
  /** Its last phone, counted from 1. */
  readonly end: number
  readonly table: Int8Array
}

/** The stretches of a text of so many phones for one heard phone: before the band, in it, and behind. */
export function spansOf(
  { heard, band, inside, outside }: Sound,
  ear: number,
  length: number,
): Span[] {
  const at = MOST_PHONES * (heard[ear] ?? 0)
  const [within, without] = [inside, outside].map((pairs) => pairs.subarray(at, at + MOST_PHONES))
  if (!within || !without) return []
  if (!band) return [{ end: length, table: within }]
  return [
    { end: Math.min(length, band.from[ear] ?? 0), table: without },
    { end: Math.min(length, band.to[ear] ?? length), table: within },
    { end: length, table: without },
  ]
}
