import { didYouMean, listed, type Report } from '../../diagnostic'
import { type Reader, wrong } from './fields'
import type { Yaml } from './yaml'

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
