import type { Placed } from './placed'

/** The sides of what boxes cover together. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What boxes cover; there has to be one. */
export function frameOf(boxes: readonly Placed[]): Frame {
  return {
    left: Math.min(...boxes.map(leftOf)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    right: Math.max(...boxes.map(rightOf)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  }
}

export function leftOf({ x, width }: Placed): number {
  return x - width / 2
}

export function rightOf({ x, width }: Placed): number {
  return x + width / 2
}
