/** A sentence and the sound of it. */
export interface SpokenLine {
  /** As it is written. */
  readonly text: string
  /** At `SPEECH_RATE`, in 16 bits. */
  readonly samples: Int16Array
  /** When each word of `words(text)` is spoken, in ms from the first sample. */
  readonly times: readonly (readonly [start: number, end: number])[]
}
