import type { Cue } from '../captions'
import type { Notice } from '../reader'

/** A rule: cues as a person would read them, and what was changed for that. */
export type Mend = (cues: readonly Cue[]) => {
  readonly cues: readonly Cue[]
  readonly notices: readonly Notice[]
}
