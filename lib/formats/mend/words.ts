import { formatTime, type Ms, ms } from '../../time'
import type { Cue, CueWord } from '../captions'
import type { Notice } from '../reader'
import type { Mend } from './mend'
import { trueWords } from './true-words'

/**
 * Words have times that rise, inside their cue, and end before the next one starts; a cue that misses them by little is
 * as long as they are, and one without a start begins with them.
 *
 * Other times are taken from their words, as few as can be: nobody knows them.
 */
export const withTrueWords: Mend = (cues) => {
  const notices: Notice[] = []
  const mended = cues.map((cue) => {
    if (cue.words.length === 0) return cue
    const words = trueWords(cue)
    const around = wideEnough({ ...cue, words })
    notices.push(...lostTimes(cue, words), ...earlierEnds(cue, words), ...widened(cue, around))
    return words.some(({ start }) => start !== null) ? around : { ...around, words: [] }
  })
  return { cues: mended, notices }
}

function wideEnough(cue: Cue): Cue {
  const times = cue.words.flatMap(({ start, end }) => [start ?? [], end ?? []].flat())
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return cue
  const start = ms(Math.min(cue.start ?? first, first))
  const end = cue.end === null ? null : ms(Math.max(cue.end, last))
  return { ...cue, start, end: end !== null && end > start ? end : null }
}

function lostTimes({ line, words }: Cue, mended: readonly CueWord[]): Notice[] {
  const lost = words.flatMap(({ text, start, end }, index) => {
    const to = mended[index]?.end ?? null
    if (start !== (mended[index]?.start ?? null)) return { text, time: start }
    return end !== null && to === null ? { text, time: end } : []
  })
  const [first] = lost
  if (!first || first.time === null) return []
  return [
    {
      line,
      rule: 'word-time',
      reason: `Unexpected time \`${formatTime(first.time)}\` of \`${first.text}\`${others(lost.length)}, expected rising times inside the cue`,
      remedy: 'Read as if no such time were given.',
    },
  ]
}

function earlierEnds({ line, words }: Cue, mended: readonly CueWord[]): Notice[] {
  const cut = words.filter(({ end }, index) => {
    const other = mended[index]?.end ?? null
    return end !== null && other !== null && other < end
  })
  const [first] = cut
  if (!first) return []
  return [
    {
      line,
      rule: 'word-overlap',
      reason: `Unexpected end \`${formatTime(first.end ?? ms(0))}\` of \`${first.text}\`${others(cut.length)}, expected none after the next word starts`,
      remedy: 'Read as ending there.',
    },
  ]
}

function others(count: number): string {
  return count > 1 ? ` and ${count - 1} more word${count > 2 ? 's' : ''}` : ''
}

function widened(cue: Cue, { start, end }: Cue): Notice[] {
  if ((cue.start === null || start === cue.start) && end === cue.end) return []
  const clock = (time: Ms | null) => (time === null ? '?' : formatTime(time))
  return [
    {
      line: cue.line,
      rule: 'word-outside',
      reason: 'Unexpected word before or after its cue, expected it inside',
      remedy: `The cue is read as \`${clock(start)}\` to \`${clock(end)}\`.`,
    },
  ]
}
