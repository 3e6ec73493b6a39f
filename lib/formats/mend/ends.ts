import { formatTime } from '../../time'
import type { Notice } from '../reader'
import type { Mend } from './mend'

/** A cue that ends before it starts, or as it starts, has an end that nobody knows. */
export const withTrueEnds: Mend = (cues) => {
  const notices: Notice[] = []
  const mended = cues.map((cue) => {
    const { start, end, line } = cue
    if (start === null || end === null || end > start) return cue
    notices.push({
      line,
      rule: 'cue-end',
      reason: `Unexpected end \`${formatTime(end)}\` of a cue that starts at \`${formatTime(start)}\`, expected a later one`,
      remedy: 'Read as if no end were given.',
    })
    return { ...cue, end: null }
  })
  return { cues: mended, notices }
}
