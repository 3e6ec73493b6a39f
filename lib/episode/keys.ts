import { isSameWord, listed, quoted, type Report } from '../diagnostic'
import type { Entry } from './yaml'

/** Reports a key that stands twice. */
export function reportTwice(entry: Entry, first: Entry, report: Report): void {
  report({
    place: entry.keyPlace,
    rule: 'front-matter-duplicate',
    reason: `Unexpected second \`${entry.key}\`, expected each key once`,
    remedy: `Delete it, or the first one in line ${first.keyPlace.line}.`,
  })
}

/** Reports a key that nobody knows; `near` is what it most likely meant. */
export function reportUnknown(
  entry: Entry,
  what: string,
  keys: readonly string[],
  near: string | null,
  report: Report,
): void {
  report({
    place: entry.keyPlace,
    rule: 'front-matter-key',
    reason: `Unexpected key ${quoted(entry.key)}, expected a key of the ${what}`,
    remedy: near === null ? `Use one of ${listed(keys)}.` : `Did you mean \`${near}\`?`,
    ...(near !== null && isSameWord(entry.key, near) ? { actual: entry.key, expected: near } : {}),
  })
}
