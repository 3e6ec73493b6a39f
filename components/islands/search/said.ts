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

function countOf({ name, count, orMore = false }: Group): string {
  const noun = name.startsWith('In ') || count !== 1 ? name : name.slice(0, -1)
  const number = count.toLocaleString('en') + (orMore ? ' or more' : '')
  return `${number} ${noun.toLowerCase()}`
}
