import type { Command } from 'commander'
import type { Run } from '../io'

/** Adds `earmark align` to the command line. */
export function addAlign(program: Command, run: Run): void {
  program
    .command('align')
    .description('find when each word is spoken: audio + transcript → word times')
    .argument('<slug>', 'the episode')
    .option('--fresh', 'search every word again, also where text and sound have not changed')
    .option('--report <file>', 'also write what was found and what not: .html or .json')
    .action((slug: string, { fresh = false, report = null }: AlignFlags) =>
      run(async (io) => (await import('./align')).align({ slug, fresh, report }, io)),
    )
}

interface AlignFlags {
  readonly fresh?: boolean
  readonly report?: string | null
}
