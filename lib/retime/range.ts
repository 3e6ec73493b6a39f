import { type Diagnostic, diagnostic } from '../diagnostic'
import type { WordsFile } from '../episode/model'
import { formatTime, ms, type Ms } from '../time'
import type { Edit } from './text'
import { strayWords } from './words'

interface Retimed {
  /** Paths relative to the project. */
  readonly file: string
  readonly wordsFile: string
  readonly edits: readonly Edit[]
  readonly words: WordsFile | null
  /** Of the recording; `null` where it is not known. */
  readonly duration: Ms | null
}

/** A diagnostic for each time of the text that would lie outside of the recording, and one for all words that would. */
export function outside({ file, wordsFile, edits, words, duration }: Retimed): Diagnostic[] {
  const last = duration ?? Infinity
  const strays = edits.flatMap(({ place, old, now }) =>
    now !== null && (now < 0 || now > last) ? [{ place, old, now }] : [],
  )
  const outer = words ? strayWords(words) : []
  const earliest = ms(
    Math.min(0, ...strays.map(({ now }) => now), ...outer.map(([, start]) => start ?? 0)),
  )
  const remedy =
    earliest < 0
      ? `Nothing was written. That is \`${-earliest / 1000}\` s too early: shift by less, or \`--cut\` what was taken out at the start.`
      : 'Nothing was written. Look whether the recording is the new one, and the changes are those made to it.'
  const expected = `expected one from \`0:00\`${duration === null ? ' on' : ` to \`${formatTime(duration)}\``}`
  const rule = 'retimed-within-audio'
  const found = strays.map(({ place, old, now }) =>
    diagnostic({
      file,
      place,
      rule,
      reason: `Unexpected time \`${signed(now)}\` in place of \`${formatTime(old)}\`, ${expected}`,
      remedy,
    }),
  )
  const [first] = outer
  if (!first) return found
  const more = outer.length > 1 ? `, and ${outer.length - 1} more words outside` : ''
  const reason = `Unexpected time \`${signed(timeOf(first, last))}\` of \`${first[0]}\`, ${expected}${more}`
  return [
    ...found,
    diagnostic({ file: wordsFile, place: { line: 1, column: 1 }, rule, reason, remedy }),
  ]
}

/** Of a word's two times the one that lies outside. */
function timeOf([, start, end]: WordsFile['words'][number], last: number): Ms {
  const times = [start, end].flatMap((time) => time ?? [])
  return times.find((time) => time < 0 || time > last) ?? ms(0)
}

function signed(time: Ms): string {
  return time < 0 ? `-${formatTime(ms(-time))}` : formatTime(time)
}
