import { quoted } from '../../diagnostic'
import { formatTime, type Ms } from '../../time'
import type { Notice } from '../reader'

/** That a line of times is not written as its format wants it, and how it was read. */
export function badTimes(found: string, line: number, start: Ms | null, end: Ms | null): Notice {
  const until = end === null ? '' : ` to \`${formatTime(end)}\``
  return {
    line,
    rule: 'cue-time',
    reason: `Unexpected times ${quoted(found.trim())}, expected \`00:01:02.500 --> 00:01:04.000\``,
    remedy:
      start === null
        ? 'Its text is kept without a time.'
        : `Read as \`${formatTime(start)}\`${until}.`,
  }
}
