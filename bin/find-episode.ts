import { nameOf } from '../lib/episode/names'
import { type EpisodeFiles, readProject } from '../lib/episode/read'
import type { SourceFile } from '../lib/episode/text'
import type { ExitCode, Io } from './io'
import { refuse } from './refuse'
import { unknownEpisode } from './unknown-episode'

/** An episode, as text, and what else its project holds. */
export interface FoundEpisode {
  readonly files: EpisodeFiles
  /** Other episodes and concepts. */
  readonly others: readonly SourceFile[]
}

/** The files of an episode; where there is none of that name, or it cannot be read, it is said why. */
export async function findEpisode(
  slug: string,
  io: Io,
): Promise<FoundEpisode | { readonly code: ExitCode }> {
  const { value, diagnostics } = await readProject(io.root)
  const slugs = value.episodes.map(({ source }) => nameOf(source.file))
  const files = value.episodes[slugs.indexOf(slug)]
  const why = diagnostics.filter(({ file = '' }) => /\/$/.test(file) || nameOf(file) === slug)
  if (why.length > 0) return { code: refuse(why, io) }
  if (files) {
    const sources = [...value.episodes.map(({ source }) => source), ...value.concepts]
    return { files, others: sources.filter((source) => source !== files.source) }
  }
  io.err(unknownEpisode(slug, slugs))
  return { code: 2 }
}
