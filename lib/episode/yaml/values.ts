import { isSameWord, type Report } from '../../diagnostic'
import { idFrom, isId } from '../names'
import { fieldsOf, wrong } from './fields'
import type { Mapping, Yaml } from './yaml'

/** A day that exists, as `YYYY-MM-DD`; the time of a full timestamp is left out. */
export function day(value: Yaml, name: string, report: Report): string | null {
  const written = value.kind === 'scalar' ? value.text.trim() : ''
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[Zz]|[+-]\d{1,2}(?::?\d{2})?)?)?$/.exec(
      written,
    )
  if (!match) {
    const guess = isoFrom(written)
    const remedy = `Write \`${name}: ${guess ?? '2024-11-18'}\`.`
    const meant = guess !== null && isDay(guess) ? guess : null
    return wrong(value, name, 'a date such as `2024-11-18`', remedy, report, meant)
  }
  if (isDay(written)) return written.slice(0, 10)
  const [, year, month] = match.map(Number)
  const last = lastDay(year ?? 0, month ?? 0)
  const remedy =
    last === null
      ? 'Months go from `01` to `12`.'
      : `Days of that month go from \`01\` to \`${last}\`.`
  return wrong(value, name, 'a day that exists', remedy, report)
}

/** Whether a text that begins with year, month and day names a day that exists. */
function isDay(written: string): boolean {
  const [year = 0, month = 0, date = 0] = written.slice(0, 10).split('-').map(Number)
  return date >= 1 && date <= (lastDay(year, month) ?? 0)
}

/** `null` for a month that does not exist. */
function lastDay(year: number, month: number): number | null {
  return month < 1 || month > 12 ? null : new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** What other orders of day, month and year must mean; `null` where they may mean two days. */
function isoFrom(written: string): string | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written)
  if (!match) return null
  const [, year = '', month = '', date = ''] = match
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** The audio or a picture: `/…` under `public/`, without `..`, or an absolute https URL. */
export function mediaAddress(
  folder: string,
): (value: Yaml, name: string, report: Report) => string | null {
  return (value, name, report) => {
    const address = value.kind === 'scalar' ? value.text.trim() : ''
    if (isHttps(address)) return address
    if (/^\/(?!\/)[^?#\\]*[^/?#\\]$/.test(address) && !hasDots(address))
      return isDecodable(address) ? address : wrongPercent(value, name, address, report)
    const file =
      address
        .replace(/^https?:\/\//, '')
        .split(/[\\/]/)
        .filter((part) => part !== '..' && part !== '.')
        .pop() ?? ''
    const remedy = /^http:/i.test(address)
      ? `Write \`https:${address.slice(5)}\` if the server has it.`
      : `Put the file under \`public${folder}/\` and write \`${name}: ${folder}/${file || 'name.mp3'}\`.`
    return wrong(
      value,
      name,
      `a file under \`public/\` such as \`${folder}/…\`, or an https URL`,
      remedy,
      report,
    )
  }
}

/** A server that is asked for `/audio/100%.mp3` answers that it is no address. */
function wrongPercent(value: Yaml, name: string, address: string, report: Report): null {
  const written = address.replace(/%(?![\da-f]{2})/gi, '%25')
  return wrong(
    value,
    name,
    '`%25` for a `%` in the name of a file',
    isDecodable(written) ? `Write \`${name}: ${written}\`.` : 'Rename the file without `%`.',
    report,
    isDecodable(written) ? written : null,
  )
}

function isDecodable(address: string): boolean {
  try {
    return decodeURIComponent(address) !== ''
  } catch {
    return false
  }
}

/** Whether a text is an absolute https URL; without a user's name: it is in every page and feed. */
export function isHttps(address: string): boolean {
  return /^https:\/\/[^/\s?#@\\]+([/?#]\S*)?$/i.test(address) && URL.canParse(address)
}

function hasDots(address: string): boolean {
  return (
    address.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part)) || /%2f|%5c|\0/i.test(address)
  )
}

/** A BCP 47 language tag, in its usual form: `en`, `pt-BR`. */
export function language(value: Yaml, name: string, report: Report): string | null {
  const tag = value.kind === 'scalar' ? value.text.trim() : ''
  const known = canonicalTag(tag)
  if (known !== null) return known
  const guess = canonicalTag(tag.replaceAll('_', '-').replace(/\..*$/, ''))
  const remedy = guess ? `Did you mean \`${guess}\`?` : `Write for example \`${name}: en\`.`
  return wrong(value, name, 'a language tag such as `en` or `pt-BR`', remedy, report, guess)
}

/** An SPDX id such as `cc-by-4.0`, or the https URL of the licence's text. */
export function license(value: Yaml, name: string, report: Report): string | null {
  const written = value.kind === 'scalar' ? value.text.trim() : ''
  if (/^[a-z\d][a-z\d.+-]*$/i.test(written) || isHttps(written)) return written
  const remedy = `Write for example \`${name}: cc-by-4.0\`; for other terms, where they can be read.`
  return wrong(value, name, 'an SPDX id such as `cc-by-4.0`, or an https URL', remedy, report)
}

function canonicalTag(tag: string): string | null {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** The name of a concept, a speaker or a file: lower-case letters, digits, hyphens. */
export function id(value: Yaml, name: string, report: Report): string | null {
  const written = value.kind === 'scalar' ? value.text : ''
  if (isId(written)) return written
  const guess = idFrom(written)
  const remedy = guess ? `Did you mean \`${guess}\`?` : 'Write for example `batch-normalization`.'
  const meant = guess && isSameWord(guess, written) ? guess : null
  return wrong(value, name, 'lower-case letters, digits and hyphens', remedy, report, meant)
}

/** The entries of a mapping whose keys are ids of the author's choice. Wrong ids are reported, and kept. */
export function eachById<T>(
  mapping: Mapping,
  report: Report,
  read: (value: Yaml, id: string, entry: Mapping['entries'][number]) => T | null,
): T[] {
  const keys = mapping.entries.map((entry) => entry.key)
  const fields = fieldsOf(mapping, 'mapping', keys, report)
  return Array.from(fields.entries.values()).flatMap((entry) => {
    if (!isId(entry.key)) reportId(entry, report)
    const one = read(entry.value, entry.key, entry)
    return one === null ? [] : [one]
  })
}

function reportId(entry: Mapping['entries'][number], report: Report): void {
  const guess = idFrom(entry.key)
  report({
    place: entry.keyPlace,
    rule: 'front-matter-value',
    reason: `Unexpected id \`${entry.key}\`, expected lower-case letters, digits and hyphens`,
    remedy: guess ? `Did you mean \`${guess}\`?` : 'Write for example `ada`.',
  })
}
