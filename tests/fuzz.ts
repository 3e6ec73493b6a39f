import fc from 'fast-check'
import { test } from 'vitest'

/** How often a property of strangers' files is tried: as often as `npm run fuzz` says, else 1,000 times. */
export const RUNS = Number(process.env.EARMARK_FUZZ_RUNS ?? 1000)

/** A test that a property holds for `RUNS` values; in files named `*.fuzz.test.ts`, which `npm run fuzz` runs. */
export function fuzz<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  const timeout = 30_000 + 20 * RUNS
  test(
    name,
    () =>
      fc.assert(
        fc.property(values, (value) => holds(value)),
        { numRuns: RUNS },
      ),
    timeout,
  )
}
