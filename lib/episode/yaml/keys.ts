import { isSameWord, listed, quoted, type Report } from '../../diagnostic'
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

/** The keys that a mapping may have. */
interface Known {
  readonly keys: readonly string[]
  /** Those that it does not have yet. */
  readonly free: readonly string[]
  /** What an unknown key most likely meant. */
  readonly near: string | null
}

/** Reports a key that nobody knows. */
export function reportUnknown(
  entry: Entry,
  what: string,
  { keys, free, near }: Known,
  report: Report,
): void {
  const isSure = near !== null && isSameWord(entry.key, near) && free.includes(near)
  report({
    place: entry.keyPlace,
    rule: 'front-matter-key',
    reason: `Unexpected key ${quoted(entry.key)}, expected a key of the ${what}`,
    remedy: near === null ? `Use one of ${listed(keys)}.` : `Did you mean \`${near}\`?`,
    ...(isSure ? { actual: entry.key, expected: near } : {}),
  })
}
