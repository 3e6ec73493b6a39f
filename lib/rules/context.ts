import type { AudioInfo } from '../audio/inspect'
import type { Point } from '../diagnostic'
import type {
  Block,
  Concept,
  EpisodeMeta,
  ParsedEpisode,
  Places,
  TimedWord,
  WordsFile,
} from '../episode/model'
import type { Show } from '../site'
import type { Ms } from '../time'
import type { Transcript } from '../transcript/model'
import type { Outline } from '../transcript/outline'
import type { Placed } from '../transcript/placed'

/** What the rules about a written text may look at: an episode's, or a concept's definition. */
export interface TextContext {
  readonly file: string
  readonly blocks: readonly Block[]
  /** The links of its front matter. */
  readonly links: readonly { readonly url: string; readonly place: Point }[]
}

/** What the rules about one episode's text and times may look at. */
export interface EpisodeContext {
  readonly episode: ParsedEpisode
  /** The file, as lines and columns count it. */
  readonly source: string
  /** Every concept of the project, also those of other episodes. */
  readonly concepts: readonly ConceptFacts[]
  readonly outline: Outline
  /** Its anchors, turns and marks, in reading order. */
  readonly placed: readonly Placed[]
  /** How many words its paragraphs hold. */
  readonly written: number
  /** Length of the recording; `null` where nobody knows it. */
  readonly duration: Ms | null
  /** The text with its times; `null` where no length is known. */
  readonly transcript: Transcript | null
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

/** What the rules about what lies beside an episode's text may look at: its recording and the day. */
export interface MaterialContext {
  readonly episode: EpisodeFacts
  /** `null` where it lies elsewhere, or cannot be played. */
  readonly recording: AudioInfo | null
  /** The recording that the word times were made from; `null` without usable ones. */
  readonly timedFor: TimedFor | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** A recording as word times name it. */
export interface TimedFor {
  readonly sha256: string
  readonly duration: Ms
  /** Hash of its sound alone; `null` where nobody knows it. */
  readonly sound: string | null
}

/** What the rules about one picture may look at. */
export interface PictureContext {
  readonly use: PictureUse
  readonly picture: Picture
}

/** Where a picture of the site's own is named. */
export interface PictureUse {
  readonly file: string
  readonly place: Point
  /** As written: `/images/net.png`. */
  readonly url: string
  /** Whether podcast apps show it as a cover. */
  readonly isCover: boolean
}

/** What lies under `public/` where a picture should. */
export type Picture =
  | { readonly kind: 'missing'; readonly path: string; readonly near: string | null }
  | {
      readonly kind: 'png' | 'jpeg'
      readonly path: string
      readonly bytes: number
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'other'; readonly path: string; readonly bytes: number }
  /** It is there; no rule asks for more. */
  | { readonly kind: 'unread'; readonly path: string }

/** What the rules about the whole project may look at. */
export interface ProjectContext {
  /** In the order they are read: files first, then each episode's own. */
  readonly concepts: readonly ConceptFacts[]
  /** Ids of all that are anchored in any episode; `null` where only some episodes were read, or there is none. */
  readonly anchored: ReadonlySet<string> | null
  /** Those that were read. */
  readonly episodes: readonly EpisodeFacts[]
  /** Without places where there is no `show.yaml`; `null` where it cannot be read. */
  readonly show: { readonly value: Show; readonly places: Places | null } | null
}

/** What of a concept other files need. */
export type ConceptFacts = Omit<Concept, 'definition' | 'links'>

/** What of an episode's text is needed beside it. */
export interface EpisodeFacts {
  readonly slug: string
  readonly file: string
  readonly meta: Pick<EpisodeMeta, 'audio' | 'date' | 'draft' | 'description' | 'episode' | 'guid'>
  readonly places: Places
  /** Ids of the concepts that it anchors, each once. */
  readonly anchored: readonly string[]
  readonly pictures: readonly PictureUse[]
}
