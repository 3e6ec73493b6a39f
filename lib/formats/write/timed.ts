import { type Ms, ms, ZERO } from '../../time'
import type { Captions, Cue } from '../captions'
import { withoutOverlaps } from '../mend/overlaps'
import type { Notice } from '../reader'
import { loss } from './loss'
import { spreadStarts } from './spread-starts'

/** A cue that says when. */
export interface TimedCue extends Cue {
  readonly start: Ms
  /** Later than the start. */
  readonly end: Ms
}

/** Every cue with its times, starts never falling; or why there are none. */
export type Timed =
  | { readonly ok: true; readonly cues: readonly TimedCue[]; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Notice }

/**
 * Gives every cue times: starts that are not known are spread by letters between those that are; a cue without an
 * end lasts until the next one, or as long as it takes to read.
 */
export function timed({ cues }: Captions): Timed {
  if (!cues.some(({ start }) => start !== null)) return { ok: false, refusal: untimed(cues) }
  const starts = spreadStarts(cues)
  const limits = nextStarts(starts)
  const all = cues.map((cue, index): TimedCue => {
    const start = starts[index] ?? ZERO
    return { ...cue, start, end: endOf(cue, start, limits[index] ?? Infinity) }
  })
  const { cues: apart } = withoutOverlaps(all)
  const notices = [...spreadNotice(cues), ...endNotice(cues)]
  return {
    ok: true,
    cues: all.map((cue, index) => ({ ...cue, end: apart[index]?.end ?? cue.end })),
    notices,
  }
}

/** For each start the first later one. */
function nextStarts(starts: readonly Ms[]): number[] {
  let [next, later] = [Infinity, Infinity]
  const limits = starts.toReversed().map((start) => {
    if (start < next) [next, later] = [start, next]
    return later
  })
  return limits.reverse()
}

/** What a cue of unknown length lasts at most, in ms: a while, and longer for more letters. */
const LENGTH = { least: 2000, perLetter: 150 } as const

function endOf({ end, text }: Cue, start: Ms, limit: number): Ms {
  if (end !== null && end > start) return end
  return ms(Math.min(limit, start + LENGTH.least + LENGTH.perLetter * text.length))
}

function untimed(cues: readonly Cue[]): Notice {
  return {
    line: cues[0]?.line ?? 1,
    rule: 'captions-times',
    reason: 'Unexpected transcript without a time, expected the times of its lines or words',
    remedy:
      'Find them from the recording with `earmark import` and `earmark align`, or write `.txt`.',
  }
}

function spreadNotice(cues: readonly Cue[]): Notice[] {
  const lost = cues.filter(({ start }) => start === null)
  return loss(lost, {
    rule: 'cue-spread',
    found: (count) => `${count} without a start`,
    expected: 'the start of each',
    remedy: 'They are spread between the known times, by their letters.',
  })
}

function endNotice(cues: readonly Cue[]): Notice[] {
  const lost = cues.filter(({ start, end }) => start !== null && end === null)
  return loss(lost, {
    rule: 'cue-endless',
    found: (count) => `${count} without an end`,
    expected: 'the end of each',
    remedy: 'Each lasts until the next one, or as long as it takes to read.',
  })
}
