import type { Command } from 'commander'
import { terminalAsk } from '../ask'
import type { Run } from '../io'
import type { RetimeOptions } from './retime'

/** Adds `earmark retime` to the command line. */
export function addRetime(program: Command, run: Run): void {
  program
    .command('retime')
    .description('bring all times of an episode to a recording that was changed')
    .argument('<slug>', 'the episode')
    .option('--shift <seconds>', 'everything later, or earlier: 2.4 or -2.4')
    .option('--from <old=new>', 'stretch: a time near the start, such as 1:00=1:02.5')
    .option('--to <old=new>', 'and one near the end')
    .option('--point <old=new>', 'a further one between; may be repeated', collect, [])
    .option('--cut <from-to>', 'taken out: 12:00-12:45, in old time; may be repeated', collect, [])
    .option('--insert <length@at>', 'put in: 30@0:00, in old time; may be repeated', collect, [])
    .option('--dry-run', 'only show what would change')
    .option('--yes', 'ask nothing')
    .action((slug: string, flags: RetimeFlags) =>
      run(async (io) => (await import('./retime')).retime(retimeOptions(slug, flags), io)),
    )
}

/** What `earmark retime` was given on the command line. */
interface RetimeFlags {
  readonly shift?: string
  readonly from?: string
  readonly to?: string
  readonly point: readonly string[]
  readonly cut: readonly string[]
  readonly insert: readonly string[]
  readonly dryRun?: boolean
  readonly yes?: boolean
}

/** Asks before it writes only where a person is at the terminal. */
function retimeOptions(slug: string, flags: RetimeFlags): RetimeOptions {
  const { shift = null, from, to, point, cut, insert, dryRun = false, yes = false } = flags
  const points = [
    ...(from === undefined ? [] : [from]),
    ...point,
    ...(to === undefined ? [] : [to]),
  ]
  return {
    slug,
    changes: { shift, points, cuts: cut, insertions: insert },
    dryRun,
    ask: yes || dryRun ? null : terminalAsk(),
  }
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
