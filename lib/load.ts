import type { AudioInfo } from './audio/inspect'
import { parseConcept } from './episode/concept'
import type { Concept, ParsedEpisode, WordsFile } from './episode/model'
import { parseEpisode } from './episode/parse'
import { type EpisodeFiles, readProject } from './episode/read'
import { parseShow } from './episode/show/show'
import { parseWords } from './episode/words/parse'
import { recordingOf } from './recording'
import type { Show } from './site'

/** A whole project, as far as it can be read: what is wrong with it, `lib/check` says. */
export interface Project {
  readonly show: Show
  /** From `concepts/` and from the front matter of all episodes. */
  readonly concepts: readonly Concept[]
  /** By slug. */
  readonly episodes: readonly LoadedEpisode[]
}

/** One episode with all that lies beside it. */
export interface LoadedEpisode {
  readonly parsed: ParsedEpisode
  readonly words: WordsFile | null
  /** `null` where the recording lies elsewhere, or cannot be played. */
  readonly audio: AudioInfo | null
}

/** Loads the project in a folder, every file of it. */
export async function loadProject(root: string): Promise<Project> {
  const { value: files } = await readProject(root)
  const { value: show } = parseShow(files.show)
  const shared = files.concepts.map((source) => parseConcept(source).value)
  const episodes: LoadedEpisode[] = []
  // One after the other: each may decode hours of audio.
  for (const one of files.episodes) episodes.push(await loadEpisode(one, root))
  const concepts = [...shared, ...episodes.flatMap((one) => one.parsed.concepts)]
  return { show, concepts, episodes }
}

async function loadEpisode({ source, words }: EpisodeFiles, root: string): Promise<LoadedEpisode> {
  const { value: parsed } = parseEpisode(source)
  const { value: audio } = await recordingOf(parsed, root)
  return { parsed, words: words && parseWords(words).value, audio }
}
