import type { Mend } from './mend'

/** Cues without text say nothing, and nothing is said of them. */
export const withoutEmpty: Mend = (cues) => ({
  cues: cues.filter(({ text }) => text !== ''),
  notices: [],
})
