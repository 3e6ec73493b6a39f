import { stat } from 'node:fs/promises'
import picocolors from 'picocolors'
import type { CheckedProject } from '../../lib/check/project'
import { type Diagnostic, isError } from '../../lib/diagnostic'
import type { CheckSettings } from './settings'
import { checking } from './checking'
import { fixFiles } from './fix'
import { reportGithub } from './github'
import type { ExitCode, Io } from '../io'
import { mended } from './mended'
import { refuse } from '../refuse'
import { count, countLine, report, reportJson } from '../report'
import { summary, summaryJson } from './summary'
import { unknownEpisode } from '../unknown-episode'

/**
 * Prints every diagnostic of the project, or of the named episodes alone, in file order.
 *
 * 0 where nothing stops a build: warnings and hints do not.
 */
export async function check(settings: CheckSettings, io: Io): Promise<ExitCode> {
  const { slugs, isFixing } = settings
  if (!(await isFolder(io.root))) {
    io.err(`Unexpected \`--root ${io.root}\`, expected a folder\n`)
    return 2
  }
  const checked = await checking(slugs, io)
  const unknown = slugs.filter((slug) => !isEpisode(slug, checked))
  for (const slug of unknown) io.err(unknownEpisode(slug, checked.slugs))
  if (unknown.length > 0) return 2
  const { left, isWritten } = isFixing
    ? await fixed(checked, settings, io)
    : { left: checked, isWritten: true }
  io.out(said(left, settings, io))
  return isWritten && !left.diagnostics.some(isError) ? 0 : 1
}

/** What one mistake hides shows when it is mended; a mended file has fewer of them each time. */
const MOST_TIMES = 100

async function fixed(
  first: CheckedProject,
  settings: CheckSettings,
  io: Io,
): Promise<{ left: CheckedProject; isWritten: boolean }> {
  const all: Diagnostic[] = []
  let left = first
  for (let time = 0; time < MOST_TIMES; time++) {
    const files = await fixFiles(left, io.root)
    const { failures } = files
    all.push(...files.mended)
    if (files.mended.length > 0) left = await checking(settings.slugs, io)
    if (failures.length > 0) refuse(failures, io)
    if (files.mended.length > 0 && failures.length === 0) continue
    sayMended(all, settings, io)
    return { left, isWritten: failures.length === 0 }
  }
  sayMended(all, settings, io)
  return { left, isWritten: true }
}

/** Beside what programs read, people may. */
function sayMended(all: readonly Diagnostic[], { format }: CheckSettings, io: Io): void {
  const write = format === 'text' ? io.out : io.err
  write(mended(all))
}

function said(checked: CheckedProject, settings: CheckSettings, io: Io): string {
  const { diagnostics } = checked
  const { earmark } = io
  const { format, isSummary } = settings
  if (format === 'json')
    return isSummary ? summaryJson(diagnostics) : reportJson(diagnostics, earmark)
  const isColored = picocolors.isColorSupported && process.stdout.isTTY === true
  const entries = isSummary
    ? summary(diagnostics)
    : format === 'github'
      ? reportGithub(diagnostics, io.root, earmark)
      : report(diagnostics, isColored, earmark)
  return entries + (countLine(diagnostics) || allIsWell(checked, settings))
}

function allIsWell({ slugs, concepts }: CheckedProject, settings: CheckSettings): string {
  const named = settings.slugs.length
  const episodes = count(named || slugs.length, 'episode')
  return `${episodes}${named > 0 ? '' : ` and ${count(concepts, 'concept')}`}: all is well\n`
}

/** Also one of which there are only word times: what is wrong with them is what the caller wants to see. */
function isEpisode(slug: string, { slugs, diagnostics }: CheckedProject): boolean {
  return (
    slugs.includes(slug) || diagnostics.some(({ file }) => file === `episodes/${slug}.words.json`)
  )
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
