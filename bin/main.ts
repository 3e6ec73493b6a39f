import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import type { ExitCode, Io } from './io'

/** Runs one command line, without the leading `node earmark`, and says how it went. Never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('earmark')
    .description('The publisher’s command line: write, time and check podcast transcripts.')
    .option('--root <dir>', 'the project’s folder', '.')
    .exitOverride()
    .showHelpAfterError()

  // Each command's module is loaded when it is called: `check` does not wait for a speech decoder.
  program
    .command('check')
    .description('print every diagnostic of every episode and concept')
    .argument('[slug...]', 'only these episodes')
    .option('--json', 'as JSON, one array')
    .action(async (slugs: string[], options: { json?: boolean }) => {
      const { check } = await import('./check')
      code = await check({ slugs, json: options.json ?? false }, io())
    })

  program
    .command('build')
    .description('check everything, then build the static site')
    .option('--out <dir>', 'where to put it; default: out in the project’s folder')
    .action(async (options: { out?: string }) => {
      const { build } = await import('./build')
      code = await build({ out: options.out ?? null }, io())
    })

  function io(): Io {
    return {
      root: resolve(program.opts<{ root: string }>().root),
      interactive: process.stderr.isTTY,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    }
  }

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`earmark: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}
