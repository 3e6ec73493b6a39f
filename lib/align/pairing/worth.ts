/** Phones are numbers below this. */
export const MOST_PHONES = 64

/** Worth is counted in eighths of a natural logarithm. */
export const UNIT = 8

/** What it is worth, and costs, to pair two rows of phones. */
export interface Worth {
  /** Of a pair: `pairs[64 * heard + text]`. */
  readonly pairs: Int8Array
  /** Of a phone that was heard and is not in the text, or the other way round, inside a run. */
  readonly gap: number
}
