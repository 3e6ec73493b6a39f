import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { wordsByMinute } from '../../lib/align/findings/pace'
import type { Range } from '../../lib/align/range'
import { type Diagnostic, diagnostic, quoted } from '../../lib/diagnostic'
import type { TimedWord } from '../../lib/episode/model'
import { formatClock, type Ms } from '../../lib/time'
import { excerpt, type Findings, placeOf } from './findings'
import { paceTable, table } from './tables'
import { writeFiles } from '../write'

/** What a report tells. */
export interface Reported {
  readonly title: string
  readonly duration: Ms
  readonly timed: readonly TimedWord[]
  readonly findings: Findings
}

/** By this a report is known as one. */
const MARK = 'earmark align'

/** Whether a file's name says in which form a report is wanted. */
export function isReportName(file: string): boolean {
  return /\.(?:html|json)$/i.test(file)
}

/** Writes a report as a page or as JSON, by the ending of its name; a diagnostic where it cannot be written. */
export async function writeReport(file: string, reported: Reported): Promise<Diagnostic | null> {
  const path = resolve(file)
  const former = await readFile(path, 'utf8').catch(() => MARK)
  if (!former.slice(0, 500).includes(MARK)) return noReport(file)
  const content = /\.json$/i.test(file) ? asJson(reported) : asPage(reported)
  return writeFiles(dirname(path), [{ file: basename(path), content }])
}

function summary({ title, duration, timed, findings }: Reported) {
  const found = timed.filter(([, start]) => start !== null).length
  return {
    report: MARK,
    title,
    file: findings.file,
    duration,
    words: timed.length,
    timed: found,
    coverage: timed.length === 0 ? 0 : Math.round((10_000 * found) / timed.length) / 10_000,
    unheard: findings.unheard.map(({ words, sound }) => ({
      ...passage(words, findings),
      ...sound,
    })),
    elsewhere: findings.elsewhere.map(({ words, sound }) => ({
      ...passage(words, findings),
      belongs: placeOf(sound.from, words.from, findings),
      ...sound,
    })),
    unwritten: findings.unwritten,
    wordsByMinute: wordsByMinute(timed, duration),
  }
}

/** Words of the text, and the line they begin in. */
function passage({ from, to }: Range, { places, words }: Findings) {
  return { line: places[from]?.line ?? 1, words: to - from, text: excerpt(words, from, to) }
}

/** Times are in ms. */
function asJson(reported: Reported): string {
  return `${JSON.stringify(summary(reported), null, 2)}\n`
}

function asPage(reported: Reported): string {
  const { title, file, words, timed, coverage, ...rest } = summary(reported)
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'generator', content: MARK }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', `Word times of ${title}`),
      h('style', STYLE),
    ]),
    h('body', [
      h('h1', title),
      h('p', `${file}: ${timed} of ${words} words timed, ${(100 * coverage).toFixed(1)} %.`),
      ...departures(rest),
      h('h2', 'Words by minute'),
      paceTable(rest.wordsByMinute),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

/** What text and recording do not share. */
function departures(told: Pick<ReturnType<typeof summary>, 'unheard' | 'elsewhere' | 'unwritten'>) {
  return [
    h('h2', 'In the text, and not heard'),
    table(
      ['line', 'words', 'text', 'between'],
      told.unheard.map((one) => [...passageCells(one), between(one)]),
    ),
    h('h2', 'Heard, but not at its place in the text'),
    table(
      ['line', 'words', 'text', 'heard', 'belongs'],
      told.elsewhere.map((one) => [...passageCells(one), between(one), one.belongs]),
    ),
    h('h2', 'Heard, and not in the text'),
    table(
      ['from', 'to'],
      told.unwritten.map(({ from, to }) => [formatClock(from), formatClock(to)]),
    ),
  ]
}

function passageCells({ line, words, text }: ReturnType<typeof passage>): string[] {
  return [String(line), String(words), text]
}

function between({ from, to }: { readonly from: Ms; readonly to: Ms }): string {
  return `${formatClock(from)} – ${formatClock(to)}`
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse}td,th{padding:.2rem 1rem .2rem 0;text-align:left;vertical-align:top}' +
  'td{font-variant-numeric:tabular-nums}meter{width:20rem}'

function noReport(file: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'report-written',
    reason: `Unexpected content of ${quoted(file)}, expected a former report`,
    remedy: 'Nothing was overwritten. Name another file, or delete that one.',
  })
}
