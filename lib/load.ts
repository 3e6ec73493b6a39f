import type { AudioInfo } from './audio/inspect'
import { type Checked, type Diagnostic, inFileOrder } from './diagnostic'
import { parseConcept } from './episode/concept'
import type { Concept, ParsedEpisode, WordsFile } from './episode/model'
import { parseEpisode } from './episode/parse'
import { type EpisodeFiles, readProject } from './episode/read'
import { parseShow } from './episode/show'
import { parseWords } from './episode/words-file'
import { recordingOf } from './recording'
import { conceptRules, episodeRules } from './rules'
import type { EpisodeContext } from './rules/rule'
import type { Show } from './site'
import { matchWords } from './transcript/match'
import { outlineOf } from './transcript/outline'
import { placedIn } from './transcript/placed'

/** A whole project, read and checked. With errors among its diagnostics it is not fit to be published. */
export interface Project {
  readonly show: Show
  /** From `concepts/` and from the front matter of all episodes. */
  readonly concepts: readonly Concept[]
  /** By slug. */
  readonly episodes: readonly LoadedEpisode[]
  /** Everything wrong with it, in file order. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One episode with all that lies beside it. */
export interface LoadedEpisode {
  readonly parsed: ParsedEpisode
  readonly words: WordsFile | null
  /** `null` where the recording lies elsewhere, or cannot be played. */
  readonly audio: AudioInfo | null
}

/** Loads the project in a folder, every file of it, and collects everything that is wrong. */
export async function loadProject(root: string): Promise<Project> {
  const diagnostics: Diagnostic[] = []
  const keep = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }
  const files = keep(await readProject(root))
  const show = keep(parseShow(files.show))
  const shared = files.concepts.map((source) => keep(parseConcept(source)))
  const parsed = files.episodes.map((one) => keep(parseFiles(one)))
  const episodes: LoadedEpisode[] = []
  // One after the other: each may decode hours of audio.
  for (const one of parsed)
    episodes.push({ ...one, audio: keep(await recordingOf(one.parsed, root)) })
  const concepts = [...shared, ...episodes.flatMap((one) => one.parsed.concepts)]
  const contexts = episodes.map((one, index) =>
    contextOf(one, files.episodes[index]?.words !== null, concepts),
  )
  diagnostics.push(...conceptRules.flatMap((rule) => rule.run({ concepts })))
  diagnostics.push(
    ...contexts.flatMap((context) => episodeRules.flatMap((rule) => rule.run(context))),
  )
  return { show, concepts, episodes, diagnostics: inFileOrder(diagnostics) }
}

function parseFiles({ source, words }: EpisodeFiles): Checked<Omit<LoadedEpisode, 'audio'>> {
  const parsed = parseEpisode(source)
  const timed = words ? parseWords(words) : { value: null, diagnostics: [] }
  return {
    value: { parsed: parsed.value, words: timed.value },
    diagnostics: [...parsed.diagnostics, ...timed.diagnostics],
  }
}

function contextOf(
  loaded: LoadedEpisode,
  isTimed: boolean,
  concepts: readonly Concept[],
): EpisodeContext {
  const { parsed, words: file, audio } = loaded
  const outline = outlineOf(parsed.blocks)
  const spoken = file?.words.map(([text]) => text) ?? []
  const matches = matchWords(outline.words, spoken)
  return {
    episode: parsed,
    concepts,
    placed: placedIn(parsed.blocks, outline),
    written: outline.words.length,
    audio,
    isTimed,
    timed: file && {
      file,
      matches: matches.map((index) => (index === null ? null : (file.words[index] ?? null))),
    },
    wordsPath: parsed.file.replace(/\.mdx$/, '.words.json'),
  }
}
