import type { Cue } from '../captions'
import type { Notice } from '../reader'

/** What a format cannot hold, and what was made of it. */
interface Loss {
  readonly rule: string
  /** After "Unexpected": `3 cues without an end`. */
  found(count: string): string
  readonly expected: string
  readonly remedy: string
}

/** One notice for all cues that a format cannot hold as they are, at the first of them; none where there are none. */
export function loss(cues: readonly Cue[], { rule, found, expected, remedy }: Loss): Notice[] {
  const [first] = cues
  if (!first) return []
  const count = `${cues.length} cue${cues.length === 1 ? '' : 's'}`
  return [
    { line: first.line, rule, reason: `Unexpected ${found(count)}, expected ${expected}`, remedy },
  ]
}
