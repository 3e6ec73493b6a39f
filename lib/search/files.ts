/** What search fetches, in the order it does. All of it is JSON, made with the site, under `/search/`. */

/** The one file whose name never changes: all others are named in it, by their content. */
export const CATALOGUE = 'catalogue.json'

/** What there is to find, and where the rest lies. */
export interface Catalogue {
  /** By term. Their passages come first, in this order. */
  readonly concepts: readonly ConceptEntry[]
  /** Newest first. */
  readonly episodes: readonly EpisodeEntry[]
  /** The first term of each shard, and the name of its file; by code units. */
  readonly shards: readonly FileEntry[]
  /** Terms said so often that each has shards of its own. */
  readonly common: readonly CommonEntry[]
  /** The files of the terms that may be misspelt, by first letter and length. */
  readonly spelling: readonly SpellingEntry[]
}

export interface ConceptEntry {
  readonly id: string
  readonly term: string
  readonly aliases?: readonly string[]
  /** Says which text its blocks are of. */
  readonly version: string
  /** How many passages each of its blocks holds, as `encodeNumbers` writes them. */
  readonly blocks: string
}

export interface EpisodeEntry {
  readonly slug: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Milliseconds. */
  readonly duration: number
  readonly version: string
  readonly blocks: string
}

export type FileEntry = readonly [first: string, file: string]

/** The shard with a term's first passages, and where there are more, the one that goes on from there. */
export type CommonEntry = readonly [term: string, ...files: string[]]

/** Of the terms with this first letter those that have so many UTF-16 units or more, up to the next entry's. */
export type SpellingEntry = readonly [letter: string, least: number, file: string]

/**
 * Terms, each followed by its passages: numbers of the whole show, rising, each as what it is more than the one before,
 * times two, plus one where the passage says the term more than once.
 */
export type Shard = readonly string[]

/** Terms that may be misspelt. */
export type Spelling = readonly string[]

/** Some passages of one concept or episode, in reading order. */
export type Block = readonly Passage[]

/** What is found: a paragraph, a heading, what a concept means, or as an episode's first what it is. */
export interface Passage {
  readonly text: string
  /** Milliseconds; left out where it is not spoken. */
  readonly start?: number
  /** What is spoken at the start of each word in steps of 20 ms after the one before; left out without word times. */
  readonly times?: string
  readonly speaker?: string
  readonly heading?: true
}

/** Milliseconds a step of `Passage.times`. */
export const STEP = 20

/** The file of a block. */
export function blockFile(owner: string, version: string, block: number): string {
  return `text-${owner}-${block}-${version}.json`
}
