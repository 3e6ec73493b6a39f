import { formatTime, ZERO } from '../../time'
import { longestRising } from '../../transcript/rising'
import type { Cue } from '../captions'
import type { Notice } from '../reader'
import type { Mend } from './mend'
import { straysIn } from './strays'

/**
 * Cues stand in the order of their starts, as browsers show them; one without a time follows the one before it.
 *
 * A time that fits neither where its cue stands nor where it would go is taken for a mistake.
 */
export const inOrder: Mend = (cues) => {
  const timed = cues.filter(({ start }) => start !== null)
  const rising = new Set(longestRising(timed, startOf))
  if (rising.size === timed.length) return { cues, notices: [] }
  const strays = straysIn(timed, rising)
  const notices = timed.flatMap((cue, index) =>
    rising.has(cue) ? [] : [notice(cue, timed, index, strays.has(cue))],
  )
  return { cues: sorted(cues.map((cue) => (strays.has(cue) ? untimed(cue) : cue))), notices }
}

function startOf({ start }: Cue): number {
  return start ?? 0
}

function untimed(cue: Cue): Cue {
  return { ...cue, start: null, end: null, words: [] }
}

function sorted(cues: readonly Cue[]): Cue[] {
  let at = -1
  const placed = cues.map((cue) => ({ cue, at: (at = cue.start ?? at) }))
  return placed.sort((a, b) => a.at - b.at).map(({ cue }) => cue)
}

function notice(cue: Cue, timed: readonly Cue[], index: number, isStray: boolean): Notice {
  const before = timed[index - 1]
  const isLate = before === undefined || startOf(before) <= startOf(cue)
  const other = isLate ? timed[index + 1] : before
  const clock = (one: Cue | undefined) => `\`${formatTime(one?.start ?? ZERO)}\``
  return {
    line: cue.line,
    rule: 'cue-order',
    reason: `Unexpected cue at ${clock(cue)} ${isLate ? 'before' : 'after'} one at ${clock(other)}, expected rising times`,
    remedy: isStray
      ? 'Read where it stands, as if it had no time.'
      : 'Read in the order of their times, as browsers do.',
  }
}
