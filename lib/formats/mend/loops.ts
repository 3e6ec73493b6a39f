import { quoted } from '../../diagnostic'
import type { Cue } from '../captions'
import type { Notice } from '../reader'
import { withoutWords } from './cut'
import type { Mend } from './mend'
import { type Loop, loopsIn } from './period'

/**
 * Speech recognisers that hear music or nothing say the same over and over: of cues, or of words in a cue, that
 * repeat more often than people repeat themselves the first ones are kept.
 */
export const withoutLoops: Mend = (cues) => {
  const inside = cues.map(withoutLoopsInside)
  const between = withoutLoopsBetween(inside.map(({ cue }) => cue))
  const notices = [...inside.flatMap((one) => one.notices), ...between.notices]
  if (notices.length === 0) return { cues, notices }
  // What stood apart may now be a loop in turn.
  const rest = withoutLoops(between.cues)
  return { cues: rest.cues, notices: [...notices, ...rest.notices] }
}

/** People say `no, no, no`, and sing a line four times. */
const MOST = { cues: 8, verses: 5, clockwork: 4, inside: 8 } as const
/** Fewer words than this are not worth a doubt. */
const LEAST = { between: 8, inside: 20 } as const
/** The longest that repeats: cues, and words in a cue. */
const PERIOD = { between: 4, inside: 12 } as const

function withoutLoopsInside(cue: Cue): { cue: Cue; notices: Notice[] } {
  const texts = cue.text.split(' ')
  const loops = loopsIn(
    texts.map(bare),
    PERIOD.inside,
    (times, period) => times >= MOST.inside && times * period >= LEAST.inside,
  )
  if (loops.length === 0) return { cue, notices: [] }
  const notices = loops.map(({ from, period, times }) =>
    notice(cue.line, texts.slice(from, from + period).join(' '), times),
  )
  return { cue: withoutWords(cue, loops.map(repeatsOf)), notices }
}

function withoutLoopsBetween(cues: readonly Cue[]): { cues: readonly Cue[]; notices: Notice[] } {
  const items = cues.map(({ text, speaker }) => `${speaker ?? ''}:${bare(text)}`)
  const loops = loopsIn(items, PERIOD.between, (times) => times >= MOST.clockwork).filter((loop) =>
    isLoop(cues, loop),
  )
  const dropped = new Set<number>()
  for (const { from, to } of loops.map(repeatsOf))
    for (let index = from; index < to; index++) dropped.add(index)
  const notices = loops.map(({ from, period, times }) => {
    const said = cues.slice(from, from + period)
    return notice(said[0]?.line ?? 1, said.map(({ text }) => text).join(' '), times)
  })
  return { cues: cues.filter((_, index) => !dropped.has(index)), notices }
}

/** People do not keep time to the hundredth of a second. */
function isLoop(cues: readonly Cue[], { from, period, times }: Loop): boolean {
  const said = cues.slice(from, from + period)
  const words = said.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  if (words * times < LEAST.between) return false
  if (times >= (period === 1 ? MOST.cues : MOST.verses)) return true
  return period === 1 && isClockwork(cues.slice(from, from + times))
}

/** How far apart, in ms, two lengths still are the same. */
const SAME = 20

/** Whether cues follow each other at once, each as long as the first; the last one may be cut off. */
function isClockwork(cues: readonly Cue[]): boolean {
  return cues.slice(1).every((cue, index) => {
    const before = cues[index]
    if (!before || before.end === null || before.start === null || cue.start === null) return false
    const length = (cues[0]?.end ?? 0) - (cues[0]?.start ?? 0)
    const isSame = Math.abs(before.end - before.start - length) <= SAME
    return isSame && Math.abs(cue.start - before.end) <= SAME
  })
}

function repeatsOf({ from, period, times }: Loop) {
  return { from: from + period, to: from + period * times }
}

/** Without case and punctuation; a text of nothing else is compared as it is. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '') || text
}

function notice(line: number, text: string, times: number): Notice {
  return {
    line,
    rule: 'cue-loop',
    reason: `Unexpected ${quoted(text)} ${times} times in a row, expected it once`,
    remedy: 'Read once: speech recognisers loop where they hear music or nothing.',
  }
}
