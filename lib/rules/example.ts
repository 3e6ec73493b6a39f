import type { AudioInfo } from '../audio/inspect'

/** A mistake, what is said of it, and how it is mended. */
export interface Example {
  readonly bad: Sample
  /** What the rule says of `bad`: `7:3: Unexpected …` of the episode, else with the file before it. */
  readonly says: string | readonly string[]
  /** Of this the rule says nothing. */
  readonly good: Sample
}

/** A small project of one episode: what is left out is as in a good one. */
export interface Sample {
  /** The text of `episodes/example.mdx`; it begins in line 7 if `front` is left out. */
  readonly text?: string
  /** Further lines of its front matter. */
  readonly front?: string
  /** Files by path, the episode too where it is about its whole; with `null` it does not exist. */
  readonly files?: Readonly<Record<string, string | null>>
  /** How the episode is saved, if not as UTF-8. */
  readonly encoding?: 'latin1'
  /** Its word times, of a recording with these properties. */
  readonly words?: readonly (readonly [text: string, start: number | null, end: number | null])[]
  readonly timed?: { readonly sha256?: string; readonly duration?: number; readonly sound?: string }
  /** What is measured of its recording, where that is not a good one of a minute. */
  readonly recording?: Partial<Omit<AudioInfo, 'duration'>> & { readonly duration?: number }
}
