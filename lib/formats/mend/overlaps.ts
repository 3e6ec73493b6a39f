import { formatTime, type Ms, ms } from '../../time'
import type { Cue } from '../captions'
import type { Notice } from '../reader'
import type { Mend } from './mend'

/** Nobody says two things at once: a cue ends where the next one of its speaker starts, but not before its last word. */
export const withoutOverlaps: Mend = (cues) => {
  const notices: Notice[] = []
  const next = new Map<string | null, Ms>()
  const mended = cues.toReversed().map((cue) => {
    const { start, end, speaker } = cue
    const limit = next.get(speaker)
    if (start !== null) next.set(speaker, start)
    if (start === null || end === null || limit === undefined || limit <= start) return cue
    const until = ms(Math.max(limit, lastTime(cue)))
    if (end <= until) return cue
    notices.push(notice(cue, end, limit, until))
    return { ...cue, end: until }
  })
  return { cues: mended.reverse(), notices: notices.reverse() }
}

function lastTime({ words }: Cue): number {
  return words.reduce((last, { start, end }) => Math.max(last, start ?? 0, end ?? 0), 0)
}

function notice({ line }: Cue, end: Ms, limit: Ms, until: Ms): Notice {
  return {
    line,
    rule: 'cue-overlap',
    reason: `Unexpected end \`${formatTime(end)}\` of a cue, expected none after the next one starts at \`${formatTime(limit)}\``,
    remedy: `Read as ending at \`${formatTime(until)}\`.`,
  }
}
