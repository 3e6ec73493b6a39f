import type { Captions } from './captions'

/** What a reader says of one line of a file: what it changed there, or why it reads nothing of it. */
export interface Notice {
  /** From 1. */
  readonly line: number
  /** The rule's name: kebab-case, stable, greppable. */
  readonly rule: string
  /** One sentence: "Unexpected X, expected Y", offending values in backticks, no full stop. */
  readonly reason: string
  /** What was made of it, or for a refusal what to do about it, with a full stop. */
  readonly remedy: string
}

/** What a file holds and all that was changed to read it; or why it is not read at all. */
export type Reading =
  | { readonly ok: true; readonly captions: Captions; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Notice }

/** Reads a whole file's text. Never throws, and takes a time that grows with the text alone. */
export type Reader = (text: string) => Reading

/** A transcript format that we read. */
export interface Format {
  /** As `--format` names it: `vtt`. */
  readonly name: string
  /** As people name it: `WebVTT`. */
  readonly title: string
  /** Whether a file is meant to be in this format, rightly written or not. */
  recognises(content: Content): boolean
  readonly read: Reader
}

/** A file's text, and its value where the text is JSON (Python's `NaN` included), else `undefined`. */
export interface Content {
  readonly text: string
  readonly json: unknown
}
