import type { Concept } from '../../episode/model'
import type { Episode, Library } from '../../library'
import type { Transcript } from '../../transcript/model'
import { inlineText, paragraphs } from '../../transcript/text'
import { type ConceptEntry, type EpisodeEntry, type Passage, STEP } from '../files'
import { encodeNumbers } from '../numbers'

/** What is to be found of one concept or episode. */
export type Document =
  | { readonly kind: 'concept'; readonly entry: ConceptHead; readonly passages: readonly Passage[] }
  | { readonly kind: 'episode'; readonly entry: EpisodeHead; readonly passages: readonly Passage[] }

type Later = 'version' | 'blocks'
export type ConceptHead = Omit<ConceptEntry, Later>
export type EpisodeHead = Omit<EpisodeEntry, Later>

/** Everything that search finds, concepts first; the passages of one after the other have the numbers of the show. */
export function documentsOf({
  concepts,
  episodes,
}: Pick<Library, 'concepts' | 'episodes'>): Document[] {
  return [...concepts.map(conceptDocument), ...episodes.map(episodeDocument)]
}

function conceptDocument({ id, term, aliases, definition }: Concept): Document {
  const passages = paragraphs(definition).map(({ inlines }) => ({ text: inlineText(inlines) }))
  return { kind: 'concept', entry: { id, term, ...(aliases.length > 0 && { aliases }) }, passages }
}

function episodeDocument({ slug, transcript }: Pick<Episode, 'slug' | 'transcript'>): Document {
  const { meta, duration } = transcript
  const entry = { slug, title: meta.title, date: meta.date, duration }
  return { kind: 'episode', entry, passages: [summaryOf(transcript), ...spokenIn(transcript)] }
}

/** Always an episode’s first passage, so that it is known without its text. */
function summaryOf({ meta }: Transcript): Passage {
  const names = meta.speakers.map(({ name }) => name).join(', ')
  const parts = [meta.subtitle, meta.description, names, meta.tags.join(', ')]
  return { text: parts.filter(Boolean).join(' · ') }
}

/** The paragraphs, and before each the headings above it. */
function spokenIn(transcript: Transcript): Passage[] {
  const segments = new Set(transcript.anchors.map(({ id }) => id))
  // Where no heading makes a chapter, segments do: their concepts are found as such.
  const headings = transcript.chapters.filter(({ id }) => !segments.has(id))
  const passages: Passage[] = []
  for (const paragraph of transcript.paragraphs) {
    while (headings[0] && headings[0].start <= paragraph.start) {
      const { title, start } = headings.shift() ?? headings[0]
      passages.push({ text: title, start, heading: true })
    }
    passages.push(paragraphPassage(paragraph, transcript))
  }
  return passages
}

function paragraphPassage(
  { text, start, speaker, firstWord, wordCount }: Transcript['paragraphs'][number],
  { meta, words, precision }: Transcript,
): Passage {
  const name = meta.speakers.find(({ id }) => id === speaker)?.name
  const spoken = words.slice(firstWord, firstWord + wordCount)
  return {
    text,
    start,
    ...(precision === 'word' && { times: timesOf(spoken, start) }),
    ...(name !== undefined && { speaker: name }),
  }
}

/** A word that has no sure time is sought at the one before it. Rounded up: a seek lands within the word. */
function timesOf(words: Transcript['words'], from: number): string {
  let last = 0
  return encodeNumbers(
    words.map(({ start, sure }) => {
      const now = sure ? Math.max(last, Math.ceil((start - from) / STEP)) : last
      const step = now - last
      last = now
      return step
    }),
  )
}
