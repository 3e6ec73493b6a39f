import type { Ms } from '../time'
import { labelOf, type Label } from './label'

/** A concept as the map knows it. */
export interface MapConcept {
  readonly id: string
  readonly term: string
  /** Ids of the concepts to know first; those that are not on the map, and its own, count for nothing. */
  readonly requires: readonly string[]
  /** How long it is spoken about. */
  readonly spoken: Ms
}

/** A box with a term in it; all measures in px. */
export interface Box {
  readonly id: string
  readonly label: Label
  /** Of the letters. */
  readonly size: number
  readonly width: number
  readonly height: number
}

/** How large letters are, and how wide labels in their size. */
export interface Scale {
  readonly least: number
  readonly most: number
  readonly label: number
}

export const LARGE: Scale = { least: 14, most: 21, label: 9 }
export const SMALL: Scale = { least: 13, most: 16, label: 7 }
/** For rows, which have room at their right. */
export const LONG: Scale = { least: 13, most: 18, label: 11.5 }

/** Between the sides of a box and its letters, in their size. */
export const PADDING = { x: 0.8, y: 0.55 }
export const LINE = 1.2

/**
 * The boxes of concepts, none wider than a width, the larger the longer they are spoken about: of area, as of sound,
 * twice as much is double.
 */
export function boxesOf(concepts: readonly MapConcept[], scale: Scale, width: number): Box[] {
  const longest = Math.max(1, ...concepts.map(({ spoken }) => spoken))
  return concepts.map(({ id, term, spoken }) => {
    const share = Math.sqrt(spoken / longest)
    const size = round(scale.least + (scale.most - scale.least) * share)
    const padding = 2 * PADDING.x * size
    const label = labelOf(term, size, Math.min(scale.label * size, width - padding))
    return {
      id,
      label,
      size,
      width: Math.ceil(Math.min(label.width + padding, width)),
      height: Math.ceil((label.lines.length * LINE + 2 * PADDING.y) * size),
    }
  })
}

/** To a tenth of a pixel: sharp enough, and the same wherever it is computed. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
