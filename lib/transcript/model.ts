import type { Point } from '../diagnostic'
import type { EpisodeMeta, Heading, Inline } from '../episode/model'
import type { Ms } from '../time'

/** An episode's spoken text with its times: what the page and every format are made from. */
export interface Transcript {
  readonly slug: string
  readonly meta: EpisodeMeta
  readonly duration: Ms
  /** `word` where words have times of their own; `paragraph` where times are only spread between known points. */
  readonly precision: 'word' | 'paragraph'
  readonly blocks: readonly TimedBlock[]
  readonly paragraphs: readonly TimedParagraph[]
  readonly words: readonly Word[]
  /** In the order of their starts; an outer segment before the inner one. */
  readonly anchors: readonly Anchor[]
  readonly chapters: readonly Chapter[]
  /** The segments that their author lets podcast apps play by themselves, in reading order. */
  readonly soundbites: readonly Soundbite[]
  /** How the written words met the timed ones; `null` without word times. */
  readonly matching: {
    readonly written: number
    readonly matched: number
    readonly timed: number
  } | null
}

export interface Word {
  readonly text: string
  /** Never null: spread between neighbours where it is not known. */
  readonly start: Ms
  readonly end: Ms
  /** Whether the start may be shown as this word's: false where it is only spread over a longer stretch. */
  readonly sure: boolean
}

export interface TimedParagraph {
  readonly kind: 'paragraph'
  readonly index: number
  readonly start: Ms
  /** Where the next paragraph starts, or the audio ends. */
  readonly end: Ms
  readonly firstWord: number
  readonly wordCount: number
  /** The text as the page holds it; words are cut from it by `tokens`. */
  readonly text: string
  readonly inlines: readonly TimedInline[]
  /** Id of the speaker of the turn it stands in. */
  readonly speaker: string | null
  /** Where it stands in the episode's file. */
  readonly place: Point
}

export type TimedBlock =
  | TimedParagraph
  | TimedSegment
  | {
      readonly kind: 'heading'
      readonly depth: Heading['depth']
      readonly id: string
      readonly inlines: readonly TimedInline[]
    }
  | { readonly kind: 'turn'; readonly speaker: string; readonly blocks: readonly TimedBlock[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly TimedBlock[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly TimedBlock[] }
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly TimedInline[])[])[] }
  | { readonly kind: 'rule' }

export interface TimedSegment {
  readonly kind: 'segment'
  readonly concept: string
  /** Unique in the page: the concept's id, then `<id>-2`, … */
  readonly id: string
  readonly start: Ms
  readonly end: Ms
  readonly blocks: readonly TimedBlock[]
}

/** The document's own inlines: marks are gone, mentions carry their times in `Transcript.anchors`. */
export type TimedInline = Exclude<Inline, { kind: 'mark' }>

/** A span of the transcript tied to a concept, with its times. */
export interface Anchor {
  readonly kind: 'segment' | 'mention'
  readonly concept: string
  /** The segment's id in the page; for a mention that of the segment it stands in, if any. */
  readonly id: string | null
  readonly start: Ms
  readonly end: Ms
  /** The words it spans: from `firstWord`, `wordCount` of them. */
  readonly firstWord: number
  readonly wordCount: number
  /** Index of the first paragraph it touches. */
  readonly paragraph: number
}

/** A segment that can be heard by itself. */
export interface Soundbite {
  readonly title: string
  readonly start: Ms
  readonly end: Ms
  /** Where it is marked in the episode's file. */
  readonly place: Point
}

/** What starts at a heading; where an episode has no headings, its segments serve. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly start: Ms
  readonly end: Ms
}
