import type { Cue, CueWord } from '../../../../lib/formats/captions'
import type { Mend } from '../../../../lib/formats/mend/mend'
import { ms } from '../../../../lib/time'

/** A cue from one second to another, its line one further down for each second. */
export function cue(
  text: string,
  start: number | null = null,
  end: number | null = null,
  more: Partial<Cue> = {},
): Cue {
  const times = { start: at(start), end: at(end) }
  return { ...times, speaker: null, text, words: [], line: 1 + (start ?? 0), ...more }
}

/** `word@start-end`, in ms; what has no time is left out. */
export function spoken(said: string): CueWord[] {
  return said.split(' ').map((one) => {
    const [text = '', times = ''] = one.split('@')
    const [start, end] = times.split('-').map((time) => (time === '' ? null : ms(Number(time))))
    return { text, start: start ?? null, end: end ?? null }
  })
}

/** The same way back. */
export function shownWords(words: readonly CueWord[]): string {
  return words
    .map(({ text, start, end }) => {
      const times = `${start ?? ''}-${end ?? ''}`
      return times === '-' ? text : `${text}@${times}`
    })
    .join(' ')
}

/** What a rule makes of cues: `start-end text` in seconds; and what it says, as `line rule`. */
export function mended(rule: Mend, cues: readonly Cue[]): { cues: string[]; says: string[] } {
  const { cues: all, notices } = rule(cues)
  const clock = (time: number | null) => (time === null ? '' : String(time / 1000))
  return {
    cues: all.map(({ start, end, text }) => `${clock(start)}-${clock(end)} ${text}`),
    says: notices.map(({ line, rule }) => `${line} ${rule}`),
  }
}

function at(seconds: number | null) {
  return seconds === null ? null : ms(seconds * 1000)
}
