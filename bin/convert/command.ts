import type { Command } from 'commander'
import type { Run } from '../io'

/** Adds `earmark convert` to the command line. */
export function addConvert(program: Command, run: Run): void {
  program
    .command('convert')
    .description('write a transcript in another format, by the ending of OUT')
    .argument('<file>', 'a transcript in any format that is read, or an episode’s slug or .mdx')
    .argument('<out>', 'what to write: .vtt, .srt, .json (Podcasting 2.0), or .txt')
    .option(
      '--format <name>',
      'what wrote FILE, such as whisper or srt; default: found out from the file',
    )
    .option('--force', 'replace what stands at OUT')
    .action((file: string, out: string, { format = null, force = false }: ConvertFlags) =>
      run(async (io) => (await import('./convert')).convert({ file, out, format, force }, io)),
    )
}

interface ConvertFlags {
  readonly format?: string | null
  readonly force?: boolean
}
