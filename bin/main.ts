import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { addAlign } from './align/command'
import { addCheck } from './check/command'
import { addConvert } from './convert/command'
import { addImport } from './import/command'
import { calledAs } from './called'
import type { ExitCode, Io, Run } from './io'
import { addNew } from './new/command'
import { addRetime } from './retime/command'
import { settlePairs } from './write'

/** Runs one command line, without the leading `node earmark`, and says how it went. Never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('earmark')
    .description('The publisher’s command line: write, time and check podcast transcripts.')
    .option('--root <dir>', 'the project’s folder', '.')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showHelpAfterError()
  addCommands(program, async (command) => {
    const io = ioOf(program)
    settlePairs(io.root)
    code = await command(io)
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`earmark: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

/** Each command's module is loaded when it is called: `check` does not wait for a speech decoder. */
function addCommands(program: Command, run: Run): void {
  addCheck(program, run)

  addNew(program, run)

  addImport(program, run)

  addAlign(program, run)

  addRetime(program, run)

  addConvert(program, run)

  program
    .command('build')
    .description('check everything, then build the static site')
    .option('--out <dir>', 'where to put it; default: out in the project’s folder')
    .action(({ out = null }: { out?: string | null }) =>
      run(async (io) => (await import('./build/build')).build({ out }, io)),
    )
}

function ioOf(program: Command): Io {
  const { root } = program.opts<{ root: string }>()
  return {
    root: resolve(root),
    earmark: calledAs(process.env, root),
    interactive: process.stderr.isTTY,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }
}
