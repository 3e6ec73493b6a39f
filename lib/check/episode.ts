import type { Finding } from '../diagnostic'
import { parseEpisode } from '../episode/parse'
import { decodeText } from '../episode/text'
import { parseWords } from '../episode/words/parse'
import { hashOf } from '../hash-of'
import { recordingOf } from '../recording'
import { textRules } from '../rules'
import type { ConceptFacts } from '../rules/context'
import { checkMatter } from './episode-rules'
import { conceptFacts, episodeFacts, textsOf } from './facts'
import { findingOf, findingsOf } from './findings'
import type { KeptEpisode, KeptText, KeptTranscript, KeptWords } from './kept'
import { checkMaterial } from './material'
import type { Source } from './source'

/** The files of one episode, and what is kept of them. */
export interface EpisodeSources {
  readonly text: Source
  /** `null` where there are no word times, or nobody can read them. */
  readonly words: Source | null
  readonly isTimed: boolean
  readonly kept: KeptEpisode | undefined
}

/** What an episode does not say itself. */
export interface Surroundings {
  readonly root: string
  /** Every concept of the project. */
  readonly concepts: readonly ConceptFacts[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly onProgress?: (done: number, of: number) => void
}

/** What is wrong with one episode; each of its parts as kept where nothing changed that it depends on. */
export async function checkEpisode(
  sources: EpisodeSources,
  { root, concepts, today }: Surroundings,
): Promise<{ readonly kept: KeptEpisode; readonly found: readonly Finding[] }> {
  const reading = readingOf(sources)
  const transcript = checkTranscript(sources, reading)
  const words = checkWords(sources, reading)
  const { facts } = transcript
  const recording = await recordingOf(facts, root)
  const named = words?.timedFor ?? null
  // Where nobody had the recording at hand, its length was made of the last word: too short to hold times against.
  const known = named?.sha256 ? named.duration : null
  const duration = recording.value?.duration ?? known
  const needed = neededOf(facts.anchored, concepts)
  const rules = checkRules(sources, [duration, ...needed.map(shown)], () => ({
    episode: reading.episode().value,
    source: reading.text().value.text,
    words: reading.words()?.value ?? null,
    isTimed: sources.isTimed,
    duration,
    concepts: needed,
  }))
  const material = await checkMaterial({ facts, recording: recording.value, named }, root, today)
  return {
    kept: { ...transcript, words, rules },
    found: [
      ...transcript.found,
      ...(words?.found ?? []),
      ...recording.diagnostics.map(findingOf),
      ...rules.found,
      ...material,
    ],
  }
}

type Reading = ReturnType<typeof readingOf>

/** Reads and parses what is asked for, once. */
function readingOf({ text, words }: EpisodeSources) {
  const decoded = once(() => decodeText(text.file, text.bytes))
  return {
    text: decoded,
    episode: once(() => parseEpisode(decoded().value)),
    words: once(() => {
      if (!words) return null
      const { value: source, diagnostics } = decodeText(words.file, words.bytes)
      const timed = parseWords(source)
      return { value: timed.value, diagnostics: [...diagnostics, ...timed.diagnostics] }
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function checkTranscript({ text, kept }: EpisodeSources, reading: Reading): KeptTranscript {
  if (kept?.hash === text.hash) return kept
  const { value: episode, diagnostics } = reading.episode()
  return {
    hash: text.hash,
    found: [
      ...[...reading.text().diagnostics, ...diagnostics].map(findingOf),
      ...textsOf(episode).flatMap((one) => findingsOf(textRules, one)),
    ],
    own: episode.concepts.map(conceptFacts),
    facts: episodeFacts(episode),
  }
}

function checkWords({ words, kept }: EpisodeSources, reading: Reading): KeptWords | null {
  if (words === null) return null
  if (kept?.words?.hash === words.hash) return kept.words
  const timed = reading.words()
  return {
    hash: words.hash,
    found: (timed?.diagnostics ?? []).map(findingOf),
    timedFor: timed?.value?.audio ?? null,
  }
}

/** `beside` is what the rules look at beside the files. */
function checkRules(
  { text, words, isTimed, kept }: EpisodeSources,
  beside: readonly unknown[],
  matter: () => Parameters<typeof checkMatter>[0],
): KeptText {
  const hash = hashOf(JSON.stringify([text.hash, words?.hash ?? null, isTimed, ...beside]))
  return kept?.rules.hash === hash ? kept.rules : { hash, found: checkMatter(matter()) }
}

/** The anchored concepts; all where one of them does not exist: its name may be that of another, mistyped. */
function neededOf(
  anchored: readonly string[],
  concepts: readonly ConceptFacts[],
): readonly ConceptFacts[] {
  const needed = concepts.filter(({ id }) => anchored.includes(id))
  const found = new Set(needed.map(({ id }) => id))
  return anchored.every((id) => found.has(id)) ? needed : concepts
}

/** What the rules about an episode look at in a concept. */
function shown({ id, term, aliases, file }: ConceptFacts) {
  return { id, term, aliases, file }
}
