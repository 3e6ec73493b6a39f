import type { Ms } from '../time'

/** A transcript as another tool writes it: what is said, when, and by whom, in the order of the file. */
export interface Captions {
  /** A BCP 47 tag, where the file names its language. */
  readonly language: string | null
  readonly cues: readonly Cue[]
}

/** What is said in one go: a caption, a segment, an utterance, or a paragraph of plain text. */
export interface Cue {
  /** `null` where the file does not know. */
  readonly start: Ms | null
  readonly end: Ms | null
  /** The speaker's name or label as the file gives it. */
  readonly speaker: string | null
  /** Plain text without markup; line breaks are spaces. */
  readonly text: string
  /** The words of `text` in order, where the file times any of them; else empty. */
  readonly words: readonly CueWord[]
  /** Its line in the file, from 1. */
  readonly line: number
  /** Whether it is no speech but the title of what follows, in Markdown. */
  readonly isHeading?: boolean
}

/** A word with its punctuation; the end of several that a file times as one is the last one's. */
export interface CueWord {
  readonly text: string
  readonly start: Ms | null
  readonly end: Ms | null
}
