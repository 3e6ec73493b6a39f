import { type Checked, type Diagnostic, inFileOrder } from './diagnostic'
import { parseConcept } from './episode/concept'
import type { Concept, ParsedEpisode, WordsFile } from './episode/model'
import { parseEpisode } from './episode/parse'
import { type EpisodeFiles, readProject } from './episode/read'
import { parseShow } from './episode/show'
import { parseWords } from './episode/words-file'
import type { Show } from './site'

/** A whole project, read and checked. With errors among its diagnostics it is not fit to be published. */
export interface Project {
  readonly show: Show
  /** From `concepts/` and from the front matter of all episodes; one record an id. */
  readonly concepts: readonly Concept[]
  readonly episodes: readonly LoadedEpisode[]
  /** Everything wrong with it, in file order. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One episode with all that lies beside it. */
export interface LoadedEpisode {
  readonly parsed: ParsedEpisode
  readonly words: WordsFile | null
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
  const episodes = files.episodes.map((one) => keep(loadEpisode(one)))
  const concepts = [...shared, ...episodes.flatMap((one) => one.parsed.concepts)]
  return { show, concepts, episodes, diagnostics: inFileOrder(diagnostics) }
}

function loadEpisode({ source, words }: EpisodeFiles): Checked<LoadedEpisode> {
  const parsed = parseEpisode(source)
  const timed = words ? parseWords(words) : { value: null, diagnostics: [] }
  return {
    value: { parsed: parsed.value, words: timed.value },
    diagnostics: [...parsed.diagnostics, ...timed.diagnostics],
  }
}
