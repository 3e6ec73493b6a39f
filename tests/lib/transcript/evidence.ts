import fc from 'fast-check'
import type { TimedWord } from '../../../lib/episode/model'
import { ms, type Ms } from '../../../lib/time'
import type { Evidence } from '../../../lib/transcript/known'

type Starts = readonly (readonly [word: number, time: number])[]

interface Told {
  readonly written: string
  readonly matches?: readonly (number | null)[]
  readonly timed?: readonly (readonly [number | null, number | null])[]
  readonly marks?: Starts
  readonly given?: Starts
  readonly ends?: Starts
  readonly duration?: number
}

/** Evidence told in short: words by spaces, timed words as start and end in milliseconds. */
export function evidence(told: Told): Evidence {
  const written = told.written.split(' ').filter(Boolean)
  const duration = ms(told.duration ?? 10_000)
  const timed = (told.timed ?? []).map(([start, end], i) => timedWord(`t${i}`, start, end))
  const matches = told.matches ?? written.map(() => null)
  const [marks, given, ends] = [told.marks, told.given, told.ends].map(startsOf)
  const none = new Map<number, Ms>()
  return {
    ...{ written, matches, timed, duration },
    ...{ marks: marks ?? none, given: given ?? none, ends: ends ?? none },
  }
}

function startsOf(starts: Starts | undefined): Map<number, Ms> {
  return new Map((starts ?? []).map(([word, time]) => [word, ms(time)]))
}

function timedWord(text: string, start: number | null, end: number | null): TimedWord {
  return [text, start === null ? null : ms(start), end === null ? null : ms(end)]
}

const time = fc.integer({ min: -100, max: 12_000 })
const starts = fc.array(fc.tuple(fc.nat(14), time), { maxLength: 6 })

/** Anything at all: times that fall, overlap, are missing or lie outside the audio; only the partners rise. */
export const anyEvidence = fc
  .record({
    words: fc.array(fc.constantFrom('a', 'bb', 'somewhat'), { maxLength: 12 }),
    timed: fc.array(fc.tuple(fc.option(time), fc.option(time)), { maxLength: 12 }),
    partners: fc.array(fc.tuple(fc.nat(11), fc.nat(11))),
    marks: starts,
    given: starts,
    ends: starts,
    duration: fc.integer({ min: 0, max: 11_000 }),
  })
  .map(({ words, partners, ...told }) => {
    const matches: (number | null)[] = words.map(() => null)
    let last: readonly [number, number] = [-1, -1]
    for (const [i, j] of partners.sort(([a], [b]) => a - b)) {
      if (i >= words.length || j >= told.timed.length || i <= last[0] || j <= last[1]) continue
      matches[i] = j
      last = [i, j]
    }
    return evidence({ written: words.join(' '), matches, ...told })
  })
