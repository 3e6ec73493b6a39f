import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { findBrowser } from '../browser.mjs'

/** Runs one benchmark and prints its tables. */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command('npm run bench --')
    .description('Figures of the site, measured here and now. They need a quiet machine.')
    .option('--in <dir>', 'keep the sites there, and use those that are there')
    .exitOverride()
    .showHelpAfterError()

  program
    .command('sync')
    .description('how the word keeps up with the sound, and what it costs')
    .option('--words <list>', 'sizes of the talks', '10000,100000')
    .option('--runs <count>', 'interleaved runs of each page', '5')
    .action(async (options: { words: string; runs: string }) => {
      const { benchSync } = await import('./sync')
      await useBrowser()
      const sizes = options.words.split(',').map(Number)
      const runs = Number(options.runs)
      await print(program, (folder) => benchSync({ sizes, runs, folder, say }))
    })

  program
    .command('size')
    .description('bytes, elements and requests of a page of 10,000 words')
    .action(async () => {
      const { benchSize } = await import('./size')
      await useBrowser()
      await print(program, benchSize)
    })

  program
    .command('audio')
    .description('what it costs to measure an hour of mp3')
    .action(async () => {
      const { benchAudio } = await import('./audio')
      await print(program, benchAudio)
    })

  program
    .command('check')
    .description('what it costs to check a thousand episodes, and to check them again')
    .action(async () => {
      const { benchCheck } = await import('./check')
      await print(program, benchCheck)
    })

  program
    .command('search')
    .description('bytes and time of a search in shows of 10, 100 and 1,000 episodes')
    .action(async () => {
      const { benchSearch } = await import('./search')
      await print(program, benchSearch)
    })

  program
    .command('align')
    .description('how near aligned word times are to the truth, and what they cost')
    .option('--case <names>', 'only cases whose names hold one of these, parted by commas', '')
    .option('--longest <seconds>', 'length of the longest recording', '3600')
    .action(async (options: { case: string; longest: string }) => {
      const { benchAlign } = await import('./align')
      const { case: only, longest } = options
      await print(program, (folder) => benchAlign({ only, longest: Number(longest), folder, say }))
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

function say(text: string) {
  process.stdout.write(`${text}\n`)
}

async function useBrowser() {
  process.env.CHROMIUM_PATH ??= (await findBrowser()) ?? ''
}

async function print(program: Command, measure: (folder: string) => Promise<string>) {
  const { in: kept } = program.opts<{ in?: string }>()
  const folder = kept ? resolve(kept) : await mkdtemp(join(tmpdir(), 'earmark-bench-'))
  const before = loadavg()[0] ?? NaN
  try {
    const text = await measure(folder)
    const load = [before, loadavg()[0] ?? NaN].map((value) => value.toFixed(1)).join(' before, ')
    process.stdout.write(`${text}\n\nLoad of the machine: ${load} after.\n`)
  } finally {
    if (!kept) await rm(folder, { recursive: true, force: true })
  }
}
