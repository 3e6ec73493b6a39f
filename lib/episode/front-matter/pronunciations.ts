import { type Report, quoted } from '../../diagnostic'
import type { Pronunciation } from '../model'
import { fieldsOf, wrong } from '../yaml/fields'
import { text } from '../yaml/plain-values'
import type { Entry, Yaml } from '../yaml/yaml'

/** How words are spoken, by the word: `{ Nguyen: win, GIF: jif }`. */
export function pronunciations(
  value: Yaml,
  name: string,
  report: Report,
): readonly Pronunciation[] | null {
  if (value.kind !== 'mapping') {
    const remedy = `Write \`${name}: { Nguyen: win }\`.`
    return wrong(value, name, 'words and how they are spoken', remedy, report)
  }
  const keys = value.entries.map((entry) => entry.key)
  const { entries } = fieldsOf(value, 'mapping', keys, report)
  return Array.from(entries.values()).flatMap((entry) => {
    const spoken = text(entry.value, entry.key, report)
    return spoken !== null && isWord(entry, name, report) && isSpelling(spoken, entry, report)
      ? [{ written: entry.key, spoken }]
      : []
  })
}

function isWord({ key, keyPlace }: Entry, name: string, report: Report): boolean {
  if (/^\S+$/.test(key)) return true
  report({
    place: keyPlace,
    rule: 'front-matter-value',
    reason: `Unexpected ${quoted(key)} for \`${name}\`, expected one word as it is written in the text`,
    remedy: 'Name each of its words by itself.',
  })
  return false
}

function isSpelling(spoken: string, { key, value }: Entry, report: Report): boolean {
  if (/[a-z]/i.test(spoken)) return true
  const remedy = `Spell it as it sounds: \`${key}: win\`.`
  wrong(value, key, 'a spelling in Latin letters', remedy, report)
  return false
}
