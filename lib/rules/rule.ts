import type { Diagnostic } from '../diagnostic'
import type { Concept, ParsedEpisode, TimedWord, WordsFile } from '../episode/model'
import type { Ms } from '../time'
import type { Placed } from '../transcript/placed'

/** One thing that `check` looks for. */
export interface Rule<Context> {
  /** Kebab-case, stable: the name that its diagnostics carry. */
  readonly name: string
  /** What must hold, as one sentence. */
  readonly description: string
  run(context: Context): Diagnostic[]
}

/** What the rules about one episode may look at. */
export interface EpisodeContext {
  readonly episode: ParsedEpisode
  /** Every concept of the project, also those of other episodes. */
  readonly concepts: readonly Concept[]
  /** Its anchors, turns and marks, in reading order. */
  readonly placed: readonly Placed[]
  /** How many words its paragraphs hold. */
  readonly written: number
  /** `null` where the audio lies elsewhere, or cannot be read. */
  readonly audio: { readonly sha256: string; readonly duration: Ms } | null
  /** The word times, and which of them each written word is; `null` where there are none that can be used. */
  readonly timed: TimedText | null
  /** Whether there is a file of word times, usable or not. */
  readonly isTimed: boolean
  /** Path of the word times: `episodes/<slug>.words.json`. */
  readonly wordsPath: string
}

/** Word times, matched to a text. */
export interface TimedText {
  readonly file: WordsFile
  /** For each written word the timed word it is, or `null`. */
  readonly matches: readonly (TimedWord | null)[]
}

/** What the rules about all concepts together may look at. */
export interface ConceptContext {
  /** In the order they are read: files first, then each episode's own. */
  readonly concepts: readonly Concept[]
}
