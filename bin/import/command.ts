import type { Command } from 'commander'
import type { ImportOptions } from './import'
import type { Run } from '../io'

/** Adds `earmark import` to the command line. */
export function addImport(program: Command, run: Run): void {
  program
    .command('import')
    .description('make an episode and its word times of another tool’s transcript')
    .argument('<file>', 'the transcript, in any format that is read')
    .requiredOption('--as <slug>', 'the episode’s name in its address')
    .option(
      '--format <name>',
      'what wrote it, such as whisper or srt; default: found out from the file',
    )
    .option(
      '--audio <file-or-url>',
      'the recording; default: the one in public/audio/ of that name',
    )
    .option('--title <title>', 'default: from the recording’s tags, else from the name')
    .option('--date <day>', 'as 2024-11-18; default: from the recording’s tags, else today')
    .option('--language <tag>', 'as fr or pt-BR; default: what the file says, else the show’s')
    .option('--anchors', 'write words that are called as a concept is as mentions of it')
    .option('--words-only', 'give an episode that is there the times, and leave its text alone')
    .option('--force', 'replace what stands there')
    .action((file: string, flags: ImportFlags) =>
      run(async (io) => (await import('./import')).importTranscript(optionsOf(file, flags), io)),
    )
}

interface ImportFlags {
  readonly as: string
  readonly format?: string
  readonly audio?: string
  readonly title?: string
  readonly date?: string
  readonly language?: string
  readonly anchors?: boolean
  readonly wordsOnly?: boolean
  readonly force?: boolean
}

function optionsOf(file: string, flags: ImportFlags): ImportOptions {
  const { as: slug, format = null, audio = null, title = null, date = null } = flags
  const { language = null } = flags
  const { anchors = false, wordsOnly = false, force = false } = flags
  return { file, slug, format, audio, title, date, language, anchors, wordsOnly, force }
}
