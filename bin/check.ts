import { stat } from 'node:fs/promises'
import picocolors from 'picocolors'
import { type Diagnostic, isError } from '../lib/diagnostic'
import { type Project, loadProject } from '../lib/load'
import type { ExitCode, Io } from './io'
import { count, countLine, report, reportJson } from './report'
import { unknownEpisode } from './unknown-episode'

/**
 * Prints every diagnostic of the project, or of the named episodes alone, in file order.
 *
 * 0 where nothing stops a build: warnings do not.
 */
export async function check(
  options: { slugs: readonly string[]; json: boolean },
  io: Io,
): Promise<ExitCode> {
  if (!(await isFolder(io.root))) {
    io.err(`Unexpected \`--root ${io.root}\`, expected a folder\n`)
    return 2
  }
  const project = await loadProject(io.root)
  const unknown = options.slugs.filter((slug) => !isEpisode(slug, project))
  for (const slug of unknown) io.err(unknownEpisode(slug, slugsOf(project)))
  if (unknown.length > 0) return 2
  const diagnostics = about(options.slugs, project.diagnostics)
  io.out(options.json ? reportJson(diagnostics) : said(diagnostics, options.slugs, project))
  return diagnostics.some(isError) ? 1 : 0
}

function said(
  diagnostics: readonly Diagnostic[],
  slugs: readonly string[],
  project: Project,
): string {
  const isColored = picocolors.isColorSupported && process.stdout.isTTY === true
  const episodes = count(slugs.length || project.episodes.length, 'episode')
  const concepts = slugs.length > 0 ? '' : ` and ${count(project.concepts.length, 'concept')}`
  return (
    report(diagnostics, isColored) +
    (countLine(diagnostics) || `${episodes}${concepts}: all is well\n`)
  )
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** Also one whose file cannot be read: its diagnostics are what the caller wants to see. */
function isEpisode(slug: string, project: Project): boolean {
  return (
    project.episodes.some((episode) => episode.parsed.slug === slug) ||
    about([slug], project.diagnostics).length > 0
  )
}

function about(
  slugs: readonly string[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (slugs.length === 0) return diagnostics
  const files = new Set(
    slugs.flatMap((slug) => [`episodes/${slug}.mdx`, `episodes/${slug}.words.json`]),
  )
  return diagnostics.filter((one) => files.has(one.file ?? ''))
}

function slugsOf(project: Project): string[] {
  return project.episodes.map((episode) => episode.parsed.slug)
}
