import { quoted } from '../../diagnostic'
import type { Cue } from '../captions'
import type { Notice } from '../reader'
import { withoutWords } from './cut'
import type { Mend } from './mend'

/**
 * Captions that roll up repeat at the start of a cue what the cue before has shown, as YouTube's do: each word is
 * said once.
 *
 * Only where this is the habit of the file: where at least half of the cues that follow another at once repeat it.
 */
export const withoutRolling: Mend = (cues) => {
  const repeats = cues.map((cue, index) => repeated(cues[index - 1], cue))
  if (!isRolling(cues, repeats)) return { cues, notices: [] }
  const notices: Notice[] = []
  const mended = cues.flatMap((cue, index) => {
    const { words = 0 } = repeats[index] ?? {}
    if (words === 0) return [cue]
    notices.push(notice(cue, words))
    const rest = withFirstTime(withoutWords(cue, [{ from: 0, to: words }]))
    return rest.text === '' ? [] : [rest]
  })
  return { cues: mended, notices }
}

/** How many words of a cue repeat the one before, `null` where it does not follow that at once. */
interface Repeat {
  readonly words: number
  /** Whether it also says something new. */
  readonly goesOn: boolean
}

/** Lines of captions are no longer, in words: a bound for the search. */
const LONGEST = 60
/** A gap that still is none, in ms. */
const GAP = 500
/** How many cues must repeat and go on, and how many different words in all. */
const FEWEST = { cues: 2, words: 3 } as const

function repeated(before: Cue | undefined, cue: Cue): Repeat | null {
  if (!before || before.speaker !== cue.speaker) return null
  if (before.end !== null && cue.start !== null && cue.start > before.end + GAP) return null
  const shown = before.text.split(' ')
  const said = cue.text.split(' ')
  const most = Math.min(shown.length, said.length, LONGEST, shownAtOnce(cue, said.length))
  for (let words = most; words > 0; words--) {
    if (words === 1 && shown.length > 1 && said.length > 1) break
    const from = shown.length - words
    if (said.slice(0, words).every((word, index) => word === shown[from + index]))
      return { words, goesOn: said.length > words }
  }
  return { words: 0, goesOn: true }
}

/** What has a time of its own after the cue's start is new, also where it says the same again. */
function shownAtOnce({ start, words }: Cue, count: number): number {
  if (words.length !== count) return count
  const first = words.findIndex((word) => (word.start ?? 0) > (start ?? Infinity))
  return first === -1 ? count : first
}

/** Whether so many cues repeat so many words that nobody says it so: `no, no, no` is one word, and a refrain rare. */
function isRolling(cues: readonly Cue[], repeats: readonly (Repeat | null)[]): boolean {
  const following = repeats.flatMap((repeat) => repeat ?? [])
  const repeating = following.filter(({ words }) => words > 0)
  const rolling = repeats.map((repeat) => (repeat?.goesOn ? repeat.words : 0))
  const repeated = rolling.flatMap((words, index) => cues[index]?.text.split(' ').slice(0, words))
  return (
    rolling.filter((words) => words > 0).length >= FEWEST.cues &&
    new Set(repeated).size >= FEWEST.words &&
    repeating.length * 2 >= following.length
  )
}

/** What is new in a cue starts with it where nothing else is known. */
function withFirstTime(cue: Cue): Cue {
  const [first, ...rest] = cue.words
  if (!first || first.start !== null) return cue
  return { ...cue, words: [{ ...first, start: cue.start }, ...rest] }
}

function notice({ line, text }: Cue, words: number): Notice {
  return {
    line,
    rule: 'cue-rolling',
    reason: `Unexpected ${quoted(text.split(' ').slice(0, words).join(' '))} of the cue before again, expected what is new`,
    remedy: 'Read once.',
  }
}
