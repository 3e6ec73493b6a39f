import type { Report } from '../../diagnostic'
import { wrong } from './fields'
import { isHttps } from './media-address'
import type { Yaml } from './yaml'

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
