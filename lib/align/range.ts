/** From one number up to another: words by index, sound in seconds. */
export interface Range {
  readonly from: number
  readonly to: number
}
