import { type Command, Option } from 'commander'
import { type CheckSettings, FORMATS, type Format } from './settings'
import type { Run } from '../io'

/** Adds `earmark check` to the command line. */
export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .description('print every diagnostic of every episode and concept')
    .argument('[slug...]', 'only these episodes')
    .option('--json', 'as JSON, one array')
    .addOption(
      new Option('--format <name>', 'github: beside the lines of a pull request').choices(FORMATS),
    )
    .option('--fix', 'mend what is certain, and say the rest')
    .option('--summary', 'how much each rule finds')
    .option('--rules [name]', 'what is looked for, with examples')
    .action((slugs: string[], flags: CheckFlags) =>
      run(async (io) => {
        const { rules } = flags
        const settings = settingsOf(slugs, flags)
        if (rules === undefined) return (await import('./check')).check(settings, io)
        const isJson = settings.format === 'json'
        return (await import('./rules')).rules(rules === true ? null : rules, isJson, io)
      }),
    )
}

interface CheckFlags {
  readonly json?: boolean
  readonly format?: Format
  readonly fix?: boolean
  readonly summary?: boolean
  readonly rules?: string | true
}

function settingsOf(slugs: readonly string[], flags: CheckFlags): CheckSettings {
  const { json = false, format = 'text', fix = false, summary = false } = flags
  return { slugs, format: json ? 'json' : format, isFixing: fix, isSummary: summary }
}
