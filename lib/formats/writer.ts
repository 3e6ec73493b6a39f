import type { Captions } from './captions'
import type { Notice } from './reader'

/** A file's text, and what its format could not hold; or why there is no file. */
export type Writing =
  | { readonly ok: true; readonly text: string; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Notice }

/** Writes captions, mended ones, as a whole file's text, which its reader reads back. Never throws. */
export type Writer = (captions: Captions) => Writing

/** A transcript format that we write. */
export interface WrittenFormat {
  /** Of a file's name: `.vtt`. */
  readonly ending: string
  /** As people name it: `WebVTT`. */
  readonly title: string
  readonly write: Writer
}
