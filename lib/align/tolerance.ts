import { ms } from '../time'

/** A time that is known beforehand may be so far off: a word is spoken so much earlier or later at most. */
export const TOLERANCE = ms(5000)
