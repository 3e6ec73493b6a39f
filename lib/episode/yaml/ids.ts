import { isSameWord, type Report } from '../../diagnostic'
import { idFrom, isId } from '../names'
import { fieldsOf, wrong } from './fields'
import type { Mapping, Yaml } from './yaml'

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
