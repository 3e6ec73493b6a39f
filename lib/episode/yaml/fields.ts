import { didYouMean, listed, nearest, type Point, quoted, type Report } from '../../diagnostic'
import { reportTwice, reportUnknown } from './keys'
import type { Entry, Mapping, Yaml } from './yaml'

/** The keys of one mapping, checked: no key unknown, none twice. */
export interface Fields {
  /** What the mapping describes: `episode`, `speaker`. */
  readonly what: string
  readonly entries: ReadonlyMap<string, Entry>
  /** Known keys that unknown ones most likely meant: each was reported, and is not missing too. */
  readonly meant: ReadonlySet<string>
  readonly place: Point
  readonly report: Report
}

/** Makes a value of ours from YAML, or reports what it expected and gives `null`. */
export type Reader<T> = (value: Yaml, name: string, report: Report) => T | null

/** Looks over the keys of a mapping: reports unknown keys with the nearest known one, and keys given twice. */
export function fieldsOf(
  mapping: Mapping,
  what: string,
  keys: readonly string[],
  report: Report,
): Fields {
  const entries = new Map<string, Entry>()
  const meant = new Set<string>()
  for (const entry of mapping.entries) {
    const first = entries.get(entry.key)
    if (first) reportTwice(entry, first, report)
    else entries.set(entry.key, entry)
  }
  for (const entry of entries.values()) {
    if (keys.includes(entry.key)) continue
    const free = keys.filter((key) => !entries.has(key))
    const near = nearest(entry.key, free) ?? nearest(entry.key, keys)
    if (near !== null) meant.add(near)
    reportUnknown(entry, what, { keys, free, near }, report)
  }
  return { what, entries, meant, place: mapping.place, report }
}

/** The value of a key, `null` where it is left out, empty, or wrong. */
export function optional<T>(fields: Fields, key: string, read: Reader<T>): T | null {
  const entry = fields.entries.get(key)
  if (!entry || isEmpty(entry.value)) return null
  return read(entry.value, key, fields.report)
}

/** As `optional`, and reports a key that is left out or empty. */
export function required<T>(
  fields: Fields,
  key: string,
  read: Reader<T>,
  sample: string,
): T | null {
  const entry = fields.entries.get(key)
  if (entry && !isEmpty(entry.value)) return read(entry.value, key, fields.report)
  if (!entry && fields.meant.has(key)) return null
  fields.report({
    place: entry?.keyPlace ?? fields.place,
    rule: 'front-matter-required',
    reason: entry
      ? `Unexpected empty \`${key}\`, expected a value`
      : `Unexpected ${fields.what} without \`${key}\`, expected one`,
    remedy: `Write for example \`${key}: ${sample}\`.`,
  })
  return null
}

/** Reports a value of the wrong kind; `meant` is what certainly should stand there instead. */
export function wrong(
  value: Yaml,
  name: string,
  expected: string,
  remedy: string,
  report: Report,
  meant: string | null = null,
) {
  report({
    place: value.place,
    rule: 'front-matter-value',
    reason: `Unexpected ${described(value)} for \`${name}\`, expected ${expected}`,
    remedy,
    ...(value.kind === 'scalar' && meant !== null ? { actual: value.text, expected: meant } : {}),
  })
  return null
}

/** A text as written; numbers and truth values count as the text they are written with. */
export function text(value: Yaml, name: string, report: Report): string | null {
  if (value.kind !== 'scalar' || value.value === null)
    return wrong(value, name, 'a text', `Write one text: \`${name}: "…"\`.`, report)
  return value.text.trim()
}

/** A text of at most so many characters. */
export function atMost(characters: number): Reader<string> {
  return (value, name, report) => {
    const line = text(value, name, report)
    if (line === null || [...line].length <= characters) return line
    return wrong(value, name, `at most ${characters} characters`, 'Shorten it.', report)
  }
}

/** One of a few words. */
export function oneOf<T extends string>(choices: readonly T[]): Reader<T> {
  return (value, name, report) => {
    const word = value.kind === 'scalar' ? value.text : ''
    const choice = choices.find((known) => known === word)
    if (choice !== undefined) return choice
    const remedy = didYouMean(word, choices, `Choose one of ${listed(choices)}.`)
    return wrong(value, name, listed(choices), remedy, report)
  }
}

/** `true` or `false`. */
export function flag(value: Yaml, name: string, report: Report): boolean | null {
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value
  const written = value.kind === 'scalar' ? value.text : ''
  const yes = /^(yes|on|1)$/i.test(written)
  const meant = yes || /^(no|off|0)$/i.test(written) ? `${yes}` : null
  return wrong(value, name, '`true` or `false`', `Write \`${name}: ${yes}\`.`, report, meant)
}

/** A whole number from 0. */
export function wholeNumber(value: Yaml, name: string, report: Report): number | null {
  const number = value.kind === 'scalar' ? value.value : null
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number
  return wrong(value, name, 'a whole number', `Write for example \`${name}: 3\`.`, report)
}

/** A list, each item read alike; a single text stands for a list of one. Wrong items are left out. */
export function listOf<T>(read: Reader<T>, sample: string): Reader<readonly T[]> {
  return (value, name, report) => {
    if (value.kind === 'mapping')
      return wrong(value, name, 'a list', `Write \`${name}: [${sample}]\`.`, report)
    const items = value.kind === 'list' ? value.items : [value]
    return items.flatMap((item) => {
      const one = read(item, name, report)
      return one === null ? [] : [one]
    })
  }
}

/** Where every value stands, by dotted path: `links.0.url`. A mapping's path leads to its first key. */
export function placesOf(yaml: Yaml): Record<string, Point> {
  return Object.fromEntries(walk(yaml, ''))
}

function* walk(yaml: Yaml, path: string): Generator<[string, Point]> {
  if (path) yield [path, yaml.place]
  const prefix = path && `${path}.`
  if (yaml.kind === 'list')
    for (const [index, item] of yaml.items.entries()) yield* walk(item, `${prefix}${index}`)
  if (yaml.kind === 'mapping')
    for (const entry of yaml.entries) yield* walk(entry.value, `${prefix}${entry.key}`)
}

function isEmpty(value: Yaml): boolean {
  return value.kind === 'scalar' && (value.value === null || value.text.trim() === '')
}

function described(value: Yaml): string {
  if (value.kind === 'list') return 'list'
  if (value.kind === 'mapping') return 'mapping'
  return value.text === '' ? 'empty value' : quoted(value.text)
}
