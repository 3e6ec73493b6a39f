/** The parts that tests use of a package without types. */
declare module 'webvtt-parser' {
  interface Node {
    readonly type: 'text' | 'timestamp' | 'object'
    readonly name?: string
    /** A text; a timestamp in seconds; an annotation, such as a speaker's name. */
    readonly value?: string | number
    readonly children?: readonly Node[]
  }

  interface ParsedCue {
    readonly startTime: number
    readonly endTime: number
    readonly text: string
    readonly tree: { readonly children: readonly Node[] }
  }

  export class WebVTTParser {
    constructor(entities?: Readonly<Record<string, string>>)
    parse(
      text: string,
      mode: 'metadata' | 'subtitles/captions/descriptions' | 'chapters',
    ): {
      readonly cues: readonly ParsedCue[]
      readonly errors: readonly { readonly message: string; readonly line: number }[]
    }
  }
}
