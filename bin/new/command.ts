import type { Command } from 'commander'
import type { Run } from '../io'
import type { NewOptions } from './new'

/** Adds `earmark new` to the command line. */
export function addNew(program: Command, run: Run): void {
  program
    .command('new')
    .description('scaffold an episode from a recording, or a concept')
    .argument('[slug]', 'the episode’s name in its address; default: made from its title')
    .option(
      '--audio <file>',
      'the recording: its tags give title, day, speakers, picture, chapters',
    )
    .option('--text <file>', 'what is spoken, as plain text')
    .option('--title <title>', 'default: from the tags')
    .option('--date <day>', 'as 2024-11-18; default: from the tags')
    .option('--language <tag>', 'as fr or pt-BR; default: the show’s')
    .option('--concept <id>', 'scaffold this concept instead')
    .option('--term <term>', 'what the concept is called; default: made from its id')
    .option('--yes', 'ask nothing')
    .option('--force', 'replace what stands there')
    .action((slug: string | undefined, options: NewOptions) =>
      run(async (io) => (await import('./new')).create(slug ?? null, options, io)),
    )
}
