import type { Point } from '../diagnostic'
import type { Ms } from '../time'

/** An episode as its MDX file says it, before any word times: a plain JSON-able value. */
export interface ParsedEpisode {
  /** The file's name without `.mdx`, and the last part of its URL. */
  readonly slug: string
  /** Path relative to the project's root: `episodes/<slug>.mdx`. */
  readonly file: string
  readonly meta: EpisodeMeta
  /** Where each front matter value stands, by dotted path: `audio`, `speakers.ada.name`, `links.0.url`. */
  readonly places: Places
  /** Concepts defined in the front matter of this episode. */
  readonly concepts: readonly Concept[]
  readonly blocks: readonly Block[]
}

export type Places = Readonly<Record<string, Point>>

export interface EpisodeMeta {
  readonly title: string
  /** `YYYY-MM-DD`, a day that exists. */
  readonly date: string
  /** `/audio/…` under `public/`, or an absolute https URL. */
  readonly audio: string
  readonly description: string | null
  readonly subtitle: string | null
  readonly episode: number | null
  readonly season: number | null
  readonly image: string | null
  readonly explicit: boolean
  /** BCP 47; `null` means the show's language. */
  readonly language: string | null
  /** An SPDX id such as `cc-by-4.0`, or the https URL of its text. */
  readonly license: string | null
  /** Its id in the feed, where another feed gave it one before; `null` means the slug. */
  readonly guid: string | null
  readonly tags: readonly string[]
  readonly draft: boolean
  readonly links: readonly Link[]
  readonly speakers: readonly Speaker[]
  /** How words are spoken that are not spoken as they are written. */
  readonly pronounce: readonly Pronunciation[]
}

export interface Pronunciation {
  /** A word of the transcript. */
  readonly written: string
  /** How an English reader would spell what is heard: `win` for `Nguyen`. */
  readonly spoken: string
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
}

export type LinkKind =
  'paper' | 'course' | 'reference' | 'video' | 'code' | 'article' | 'book' | 'podcast'

export interface Link {
  readonly title: string
  readonly url: string
  readonly kind: LinkKind | null
}

/** A term, its definition and its links. The same record from `concepts/<id>.mdx` and from front matter. */
export interface Concept {
  readonly id: string
  readonly term: string
  readonly aliases: readonly string[]
  /** Ids of the concepts to read first. */
  readonly requires: readonly string[]
  readonly related: readonly string[]
  readonly links: readonly Link[]
  /** Without anchors, marks, turns and headings. */
  readonly definition: readonly Block[]
  readonly file: string
  /** Where the concept is defined. */
  readonly place: Point
  readonly places: Places
}

/** A time as an author wrote it, and where. */
export interface Written<T> {
  readonly value: T
  readonly place: Point
}

export type Block =
  | Paragraph
  | Heading
  | Segment
  | Turn
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' }
  | Mark

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
  readonly place: Point
}

export interface Heading {
  readonly kind: 'heading'
  /** 2 to 6: the page's own heading is the title. */
  readonly depth: number
  readonly inlines: readonly Inline[]
  readonly place: Point
}

/** A passage about a concept: whole paragraphs. */
export interface Segment {
  readonly kind: 'segment'
  readonly concept: string
  readonly at: Written<Ms> | null
  readonly until: Written<Ms> | null
  /** Where podcast apps may play it by itself, its title there; empty for the concept's term. */
  readonly soundbite: Written<string> | null
  readonly blocks: readonly Block[]
  readonly place: Point
}

/** A run of paragraphs by one speaker. */
export interface Turn {
  readonly kind: 'turn'
  readonly speaker: string
  readonly at: Written<Ms> | null
  readonly blocks: readonly Block[]
  readonly place: Point
}

/** A bare sync point: the next word starts here. Block or inline. */
export interface Mark {
  readonly kind: 'mark'
  readonly at: Written<Ms>
  readonly place: Point
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'delete'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'link'
      readonly url: string
      readonly title: string | null
      readonly inlines: readonly Inline[]
      /** `null` for a bare address: it is found in text that has no place of its own. */
      readonly place: Point | null
    }
  | {
      readonly kind: 'image'
      readonly url: string
      readonly alt: string
      readonly title: string | null
      readonly place: Point
    }
  | { readonly kind: 'break' }
  | Mention
  | Mark

/** A few words tied to a concept. */
export interface Mention {
  readonly kind: 'mention'
  readonly concept: string
  readonly at: Written<Ms> | null
  readonly until: Written<Ms> | null
  readonly inlines: readonly Inline[]
  readonly place: Point
}

/** Word times as `episodes/<slug>.words.json` holds them. */
export interface WordsFile {
  readonly version: 1
  readonly source: string
  /** Of the recording, its hash and length; without one at hand `null`, and where the last word ends. */
  readonly audio: { readonly sha256: string | null; readonly duration: Ms }
  readonly words: readonly TimedWord[]
}

/** A spoken word: text, start, end; `null` where not known. */
export type TimedWord = readonly [text: string, start: Ms | null, end: Ms | null]
