import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cardsOf, type Spoken } from './cards'
import type { Concept } from './episode/model'
import { type Enclosure, enclosureOf } from './feeds/enclosure'
import { episodeThing } from './feeds/json-ld/episode'
import { jsonLdScript } from './feeds/json-ld/thing'
import { transcriptHtml } from './formats/html'
import { type Html, piece } from './html-piece'
import { type LoadedEpisode, loadProject } from './load'
import { byConcept, type Moment, momentsOf } from './moments'
import { conceptsOut, isOut } from './out'
import type { Playable } from './playable'
import { HUES } from './previews/colours'
import { href } from './routes'
import type { Show } from './site'
import { type SourceLink, sourceLink } from './source-link'
import { ZERO } from './time'
import { compile } from './transcript/compile'
import type { Transcript } from './transcript/model'

/** Everything that pages, feeds and formats are made from. */
export interface Library {
  readonly show: Show
  /** By term. */
  readonly concepts: readonly Concept[]
  /** Newest first; drafts, and what is dated after today, for their author alone. */
  readonly episodes: readonly Episode[]
  /** Every moment of every episode, by concept; newest episode first, then by time. */
  readonly moments: ReadonlyMap<string, readonly Moment[]>
}

/** An episode, ready to be shown. */
export interface Episode {
  readonly slug: string
  readonly transcript: Transcript
  readonly playable: Playable
  readonly enclosure: Enclosure
  /** The transcript as HTML, with what search engines are told of the episode: so that stands in the page once, too. */
  readonly text: Html
  /** The cards of its concepts as HTML. */
  readonly cards: Html
  /** 0 to 127, evenly over the audio. */
  readonly peaks: Uint8Array
  readonly moments: readonly Moment[]
  /** Where its file can be mended; `null` where the show names no repository. */
  readonly source: SourceLink | null
}

/** Whether an author is at work. */
const isDevelopment = process.env.NODE_ENV === 'development'

declare global {
  var earmarkLibrary: Promise<Library> | undefined
}

/**
 * The library of the project being built; read once by each process of a build, and at every request while an author
 * works on it. Next keeps the modules of pages apart from those of other files: they share only `globalThis`.
 */
export function library(): Promise<Library> {
  if (isDevelopment) return loadLibrary(projectFolder())
  return (globalThis.earmarkLibrary ??= loadLibrary(projectFolder()))
}

/** Where what was drawn for the project being built is kept. */
export function previewsFolder(): string {
  return join(projectFolder(), '.earmark', 'previews')
}

function projectFolder(): string {
  return resolve(process.env.EARMARK_ROOT ?? '.')
}

/** The library of the project in a folder. */
export async function loadLibrary(folder: string): Promise<Library> {
  const project = await loadProject(folder)
  const all = new Map(project.concepts.map((concept) => [concept.id, concept]))
  const out = project.episodes.filter((one) => isDevelopment || isOut(one.parsed.meta))
  const told = out
    .map((one) => toEpisode(one, project.show, all, sourceOf(one, folder)))
    .sort((a, b) => compare(b, a))
  const keptBack = project.episodes.filter((one) => !out.includes(one))
  const files = keptBack.map(({ parsed }) => parsed.file)
  const concepts = conceptsOut(all, files, told)
  const moments = byConcept(told.flatMap((episode) => episode.moments))
  return {
    show: project.show,
    concepts: [...concepts.values()].sort((a, b) => a.term.localeCompare(b.term, 'en')),
    episodes: told.map((episode) => ({ ...episode, cards: cardsOf(episode, concepts, moments) })),
    moments,
  }
}

type Concepts = ReadonlyMap<string, Concept>

/** An episode before it is known what other episodes say. */
type Told = Omit<Episode, 'cards'> & Spoken

function toEpisode(loaded: LoadedEpisode, show: Show, all: Concepts, source: string | null): Told {
  const { parsed, words, audio } = loaded
  const terms = new Map([...all].map(([id, concept]) => [id, concept.term]))
  const duration = audio?.duration ?? words?.audio.duration ?? ZERO
  const transcript = compile(parsed, { duration, words: words?.words ?? null }, terms)
  const spoken = [...new Set(transcript.anchors.map((anchor) => anchor.concept))]
  const inOrder = inOrderOfSegments(transcript, spoken)
  const enclosure = enclosureOf(parsed.meta.audio, audio, show, elsewhere())
  const told = { slug: parsed.slug, transcript, enclosure }
  const link = sourceLink(show, parsed.file)
  const hasLines = source !== null || Boolean(link?.line)
  const hues = new Map(inOrder.map((id, i) => [id, i % HUES.length]))
  return {
    ...told,
    playable: toPlayable(transcript, show, terms, hues),
    text: piece(
      parsed.slug,
      'transcript',
      transcriptHtml(transcript, (id) => hues.get(id) ?? 0, source, hasLines) +
        jsonLdScript(episodeThing(told, show, terms)),
    ),
    peaks: audio?.peaks ?? new Uint8Array(0),
    moments: momentsOf(transcript),
    source: link,
    spoken: inOrder,
    hues,
  }
}

/** The text of its file, for its author alone. */
function sourceOf({ parsed }: LoadedEpisode, folder: string): string | null {
  return isDevelopment ? readFileSync(join(folder, parsed.file), 'utf8') : null
}

/** Concepts with a segment first, as their first segments come; then those only mentioned. */
function inOrderOfSegments(transcript: Transcript, spoken: readonly string[]): string[] {
  const segments = transcript.anchors.filter((anchor) => anchor.kind === 'segment')
  return [...new Set([...segments.map((anchor) => anchor.concept), ...spoken])]
}

function toPlayable(
  transcript: Transcript,
  show: Show,
  terms: ReadonlyMap<string, string>,
  hues: ReadonlyMap<string, number>,
): Playable {
  const segments = transcript.anchors.filter((anchor) => anchor.kind === 'segment')
  const alone = transcript.anchors.filter((anchor) => anchor.kind === 'mention' && !anchor.id)
  return {
    slug: transcript.slug,
    title: transcript.meta.title,
    show: show.title,
    audio: audioUrl(transcript.meta.audio),
    duration: transcript.duration,
    segments: segments.map(({ id, concept, start, end }) => ({
      id: id ?? concept,
      concept,
      term: terms.get(concept) ?? concept,
      hue: hues.get(concept) ?? 0,
      start,
      end,
    })),
    mentions: alone.map(({ concept, start, end }) => ({ concept, start, end })),
    words: transcript.precision === 'word',
  }
}

function audioUrl(audio: string): string {
  const host = elsewhere()
  return host && audio.startsWith('/') ? host + audio : href(audio)
}

/** Recordings may lie on another host than the pages: one address for all, in the environment. */
function elsewhere(): string | null {
  return process.env.AUDIO_BASE_URL?.replace(/\/+$/, '') || null
}

function compare(a: Told, b: Told): number {
  const [first, second] = [a.transcript.meta.date + a.slug, b.transcript.meta.date + b.slug]
  return first < second ? -1 : first > second ? 1 : 0
}
