import { cpus, loadavg } from 'node:os'
import { serve } from '../../bin/serve'
import { median, quantile } from './figures'
import { type Page, PAGE_NAMES, PAGES, routeTo } from './pages'
import { buildSite, progress } from './site'
import { SPEEDS, visit, type Visit } from './visit'
import { markdown, round, verdict } from './table'

interface Options {
  readonly sizes: readonly number[]
  readonly runs: number
  readonly folder: string
  /** Told of each size as soon as it is measured. */
  say(text: string): void
}

type Results = Readonly<Record<Page, readonly Visit[]>>

/** Tells how the word keeps up with the sound, and what it costs, beside the same text without us. */
export async function benchSync({ sizes, runs, folder, say }: Options): Promise<string> {
  const bySize: Results[] = []
  for (const size of sizes) {
    const results = await measure(size, runs, folder)
    bySize.push(results)
    const title = `### ${size.toLocaleString('en')} words, medians of ${runs} interleaved runs`
    say(['', title, '', table(results), '', aims(results)].join('\n'))
  }
  const [short, long] = bySize
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? ''}`
  return ['', ...(short && long ? [...lively(short, long), ''] : []), machine].join('\n')
}

async function measure(size: number, runs: number, folder: string): Promise<Results> {
  const site = await buildSite(size, folder)
  const plain = await serve({ folder: site.plain, basePath: '' }, 0)
  const visibility = await serve({ folder: site.visibility, basePath: '' }, 0)
  const results: Record<Page, Visit[]> = { earmark: [], visibility: [], bare: [], naive: [] }
  try {
    for (let run = 0; run < runs; run++)
      for (const page of PAGES) {
        const served = page === 'visibility' ? visibility : plain
        progress(`${size} words, run ${run + 1}: ${PAGE_NAMES[page]} (load ${round(loadavg()[0])})`)
        const url = new URL(routeTo(page), served.url).href
        results[page].push(await visit({ url, talk: site.talk, shows: page !== 'bare' }))
      }
  } finally {
    await plain.close()
    await visibility.close()
  }
  return results
}

function table(results: Results): string {
  const head = ['', ...PAGES.map((page) => PAGE_NAMES[page])]
  const row = (name: string, cell: (visits: readonly Visit[]) => string) => [
    name,
    ...PAGES.map((page) => cell(results[page])),
  ]
  return markdown(head, [
    row('ready, ms', (all) => round(median(all.map((one) => one.ready)))),
    row('main thread until then, ms', (all) => round(median(all.map((one) => one.loadWork)))),
    ...SPEEDS.flatMap((speed, i) => [
      row(`${speed}x lag, median / 95 %, ms`, (all) => {
        const { lags } = pool(all, i)
        return lags.length > 0 ? `${round(median(lags))} / ${round(quantile(lags, 0.95))}` : '–'
      }),
      row(`${speed}x words never shown`, (all) => share(pool(all, i), 'missed', 'words')),
      row(`${speed}x frames with the wrong word`, (all) => share(pool(all, i), 'wrong', 'frames')),
      row(`${speed}x main thread (script), ms a second`, (all) => {
        const [work, script] = [cost(all, i, 'mainThread'), cost(all, i, 'script')]
        return `${round(work)} (${round(script)})`
      }),
      row(`${speed}x all processes, CPU ms a second`, (all) => round(cost(all, i, 'all'))),
    ]),
    row('seek to word shown, median / worst, ms', (all) => {
      const seeks = all.flatMap((one) => one.seeks)
      return seeks.length > 0 ? `${round(median(seeks))} / ${round(Math.max(...seeks))}` : '–'
    }),
  ])
}

function aims(results: Results): string {
  const { earmark, bare } = results
  const rows = SPEEDS.flatMap((speed, i) => {
    const { lags, missed } = pool(earmark, i)
    const ratio = cost(earmark, i, 'mainThread') / cost(bare, i, 'mainThread')
    return [
      verdict(`${speed}x lag, median`, median(lags), 10, 'ms'),
      verdict(`${speed}x lag, 95 %`, quantile(lags, 0.95), 20, 'ms'),
      verdict(`${speed}x words never shown`, missed, 0, ''),
      verdict(`${speed}x main thread, of the bare page’s`, ratio, 2, 'x'),
    ]
  })
  const seeks = earmark.flatMap((one) => one.seeks)
  rows.push(verdict('seek to word shown, median', median(seeks), 30, 'ms'))
  return markdown(['aim', 'limit', 'measured', ''], rows)
}

/** The long page beside the short one. */
function lively(short: Results, long: Results): string[] {
  const rows = SPEEDS.flatMap((speed, i) => {
    const values = [short, long].map((one) => ({
      work: cost(one.earmark, i, 'mainThread'),
      lag: median(pool(one.earmark, i).lags),
    }))
    return [
      [`${speed}x main thread, ms a second`, ...values.map(({ work }) => round(work))],
      [`${speed}x lag, ms`, ...values.map(({ lag }) => round(lag))],
    ]
  })
  const seeks = [short, long].map((one) => median(one.earmark.flatMap(({ seeks }) => seeks)))
  rows.push(['seek to word shown, ms', ...seeks.map(round)])
  return ['### The long page beside the short one', '', markdown(['', 'short', 'long'], rows)]
}

/** The recordings of all visits at one speed, together. */
function pool(visits: readonly Visit[], speed: number) {
  const syncs = visits.flatMap((one) => one.play[speed]?.sync ?? [])
  const sum = (of: (sync: (typeof syncs)[number]) => number) =>
    syncs.reduce((total, sync) => total + of(sync), 0)
  return {
    lags: syncs.flatMap((sync) => sync.lags),
    words: sum((sync) => sync.words),
    missed: sum((sync) => sync.missed),
    frames: sum((sync) => sync.frames),
    wrong: sum((sync) => sync.wrong),
  }
}

type Pool = ReturnType<typeof pool>

function share(all: Pool, part: 'missed' | 'wrong', whole: 'words' | 'frames'): string {
  if (all[whole] === 0) return '–'
  return `${round((100 * all[part]) / all[whole])} % of ${all[whole]}`
}

function cost(
  visits: readonly Visit[],
  speed: number,
  kind: 'mainThread' | 'script' | 'all',
): number {
  return median(visits.flatMap((one) => one.play[speed]?.[kind] ?? []))
}
