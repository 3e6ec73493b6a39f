import picocolors from 'picocolors'
import type { Diagnostic } from '../lib/diagnostic'
import type { Io } from './io'
import { report } from './report'

/** The most of one kind that are worth a line of their own. */
const MOST = 5

/** What was changed to read a file, in its order; of what happened many times the first few, and how often. */
export function notices(diagnostics: readonly Diagnostic[], io: Io): string {
  const counts = new Map<string, number>()
  const shown = diagnostics.filter((one) => {
    const kind = one.ruleId ?? ''
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) ?? 0) <= MOST
  })
  const others = [...counts].filter(([, number]) => number > MOST)
  const lines = others.map(([kind, number]) => `  and ${number - MOST} more of ${kind}\n`)
  return report(shown, io.interactive && picocolors.isColorSupported, io.earmark) + lines.join('')
}
