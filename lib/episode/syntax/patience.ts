import type { Point } from '../../diagnostic'
import { VAIN } from '../limits'

/** How much of a text may still be read in vain. */
export interface Patience {
  /** Counts characters that were read in vain. */
  readonly spend: (characters: number) => void
  /** Whether a sign here may begin something. The first `false` is final. */
  readonly allows: (here: Point) => boolean
  /** The first sign that was not tried; `null` where all were. */
  readonly end: () => Point | null
}

/**
 * The patience with one text. A sign that begins nothing costs all that is read behind it, up to the end of the
 * text, and so many of them would cost the square of its length.
 */
export function patienceWith(text: string): Patience {
  let left = VAIN.any + VAIN.each * text.length
  let end: Point | null = null
  return {
    spend: (characters) => (left -= characters),
    allows({ line, column }) {
      if (left < 0) end ??= { line, column }
      return end === null
    },
    end: () => end,
  }
}
