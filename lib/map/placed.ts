import type { Box } from './node'

/** Where a box is put: its middle. */
export interface Placed extends Box {
  readonly x: number
  readonly y: number
  readonly column: number
}

/** A step from what is to be known first to what comes next, by ids, and how it is drawn. */
export interface Step {
  readonly from: string
  readonly to: string
  /**
   * From rank to rank; or among rows, to one behind the other, past others at their right, or across to another
   * column.
   */
  readonly kind: 'ranks' | 'behind' | 'aside' | 'across'
}
