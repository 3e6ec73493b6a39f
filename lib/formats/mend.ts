import type { Captions } from './captions'
import { withoutEmpty } from './mend/empty'
import { withTrueEnds } from './mend/ends'
import { withoutLoops } from './mend/loops'
import type { Mend } from './mend/mend'
import { inOrder } from './mend/order'
import { withoutOverlaps } from './mend/overlaps'
import { withoutRolling } from './mend/rolling'
import { withTrueWords } from './mend/words'
import type { Notice } from './reader'

/** Every rule, in the order in which they are applied. */
const MENDS: readonly Mend[] = [
  withoutEmpty,
  withTrueEnds,
  withTrueWords,
  inOrder,
  withoutRolling,
  withoutOverlaps,
  withoutLoops,
]

/** Captions as a person would read them, and what was changed for that, in the order of the file. */
export function mend(captions: Captions): {
  readonly captions: Captions
  readonly notices: readonly Notice[]
} {
  let notices: readonly Notice[] = []
  let { cues } = captions
  for (const rule of MENDS) {
    const mended = rule(cues)
    cues = mended.cues
    notices = [...notices, ...mended.notices]
  }
  return { captions: { ...captions, cues }, notices: notices.toSorted((a, b) => a.line - b.line) }
}
