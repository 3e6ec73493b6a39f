import type { Group } from './options'
import type { Answer } from './use-answer'

/** What is said of an answer, once: `2 concepts, 14 passages`. */
export function saidOf({ typed, failed, results }: Answer, groups: readonly Group[]): string {
  if (!typed.trim()) return ''
  if (failed) return 'Search cannot be reached. Type on to try again.'
  if (groups.length === 0) return `Nothing found for “${typed.trim()}”`
  const counts = groups.map(countOf).join(', ')
  return results.isPartial ? `${counts}: no passage has all of these words` : counts
}

function countOf({ name, count, options }: Group): string {
  const shown = count ?? options.length
  const noun = name.startsWith('In ') || shown !== 1 ? name : name.slice(0, -1)
  const number = shown.toLocaleString('en') + (count === null ? ' or more' : '')
  return `${number} ${noun.toLowerCase()}`
}
