import { nearest, type Point, quoted, type Report } from '../../diagnostic'
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

function isEmpty(value: Yaml): boolean {
  return value.kind === 'scalar' && (value.value === null || value.text.trim() === '')
}

function described(value: Yaml): string {
  if (value.kind === 'list') return 'list'
  if (value.kind === 'mapping') return 'mapping'
  return value.text === '' ? 'empty value' : quoted(value.text)
}
