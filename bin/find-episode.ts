import { nameOf } from '../lib/episode/names'
import { type EpisodeFiles, readProject } from '../lib/episode/read'
import type { ExitCode, Io } from './io'
import { refuse } from './refuse'
import { unknownEpisode } from './unknown-episode'

/** The files of an episode, as text; where there is none of that name, or it cannot be read, it is said why. */
export async function findEpisode(
  slug: string,
  io: Io,
): Promise<{ readonly files: EpisodeFiles } | { readonly code: ExitCode }> {
  const { value, diagnostics } = await readProject(io.root)
  const slugs = value.episodes.map(({ source }) => nameOf(source.file))
  const files = value.episodes[slugs.indexOf(slug)]
  const why = diagnostics.filter(({ file = '' }) => /\/$/.test(file) || nameOf(file) === slug)
  if (why.length > 0) return { code: refuse(why, io) }
  if (files) return { files }
  io.err(unknownEpisode(slug, slugs))
  return { code: 2 }
}
