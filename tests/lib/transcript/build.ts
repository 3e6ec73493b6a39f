import type {
  Block,
  EpisodeMeta,
  Heading,
  Inline,
  Mark,
  Mention,
  Paragraph,
  ParsedEpisode,
  Segment,
  TimedWord,
  Turn,
  Written,
} from '../../../lib/episode/model'
import { fromSeconds, ms, type Ms } from '../../../lib/time'
import { compile } from '../../../lib/transcript/compile'
import type { Transcript } from '../../../lib/transcript/model'
import { words } from '../../../lib/transcript/tokens'

const place = { line: 1, column: 1 }

/** A time as an author writes it, from seconds. */
function written(seconds: number | undefined): Written<Ms> | null {
  return seconds === undefined ? null : { value: fromSeconds(seconds), place }
}

interface Given {
  readonly at?: number
  readonly until?: number
  readonly soundbite?: string
}

function inlinesOf(parts: readonly (string | Inline)[]): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part))
}

export function p(...parts: (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', inlines: inlinesOf(parts), place }
}

export function heading(...parts: (string | Inline)[]): Heading {
  return { kind: 'heading', depth: 2, inlines: inlinesOf(parts), place }
}

export function segment(concept: string, given: Given, ...blocks: Block[]): Segment {
  const { at, until, soundbite } = given
  const title = soundbite === undefined ? null : { value: soundbite, place }
  const times = { at: written(at), until: written(until) }
  return { kind: 'segment', concept, ...times, soundbite: title, blocks, place }
}

export function turn(speaker: string, given: Given, ...blocks: Block[]): Turn {
  return { kind: 'turn', speaker, at: written(given.at), blocks, place }
}

export function mark(at: number): Mark {
  return { kind: 'mark', at: { value: fromSeconds(at), place }, place }
}

export function mention(concept: string, given: Given, ...parts: (string | Inline)[]): Mention {
  const { at, until } = given
  const inlines = inlinesOf(parts)
  return { kind: 'mention', concept, at: written(at), until: written(until), inlines, place }
}

export function em(...parts: (string | Inline)[]): Inline {
  return { kind: 'emphasis', inlines: inlinesOf(parts) }
}

export function list(...items: (readonly Block[])[]): Block {
  return { kind: 'list', ordered: false, start: 1, items }
}

export function quote(...blocks: Block[]): Block {
  return { kind: 'quote', blocks }
}

const META: EpisodeMeta = {
  title: 'A title',
  date: '2024-11-18',
  audio: '/audio/a.mp3',
  description: null,
  subtitle: null,
  episode: null,
  season: null,
  image: null,
  explicit: false,
  language: null,
  license: null,
  guid: null,
  tags: [],
  draft: false,
  links: [],
  speakers: [],
  pronounce: [],
}

export function episode(blocks: readonly Block[]): ParsedEpisode {
  return { slug: 'a', file: 'episodes/a.mdx', meta: META, places: {}, concepts: [], blocks }
}

/** The words of a text as they are spoken: one a second from a start on, each 0.8 s long. */
export function spoken(text: string, from = 0): TimedWord[] {
  return words(text).map((word, i) => [word, at(from + i), at(from + i + 0.8)])
}

/** Milliseconds from seconds. */
export function at(seconds: number): Ms {
  return fromSeconds(seconds)
}

export function compiled(
  blocks: readonly Block[],
  timed: readonly TimedWord[] | null,
  seconds = 100,
): Transcript {
  const terms = new Map([['dropout', 'Dropout']])
  return compile(episode(blocks), { duration: ms(seconds * 1000), words: timed }, terms)
}

/** Starts in seconds, by word. */
export function starts(transcript: Transcript): [string, number][] {
  return transcript.words.map((word) => [word.text, word.start / 1000])
}
