import type { Elsewhere } from '../../lib/align/findings/elsewhere'
import type { Unheard } from '../../lib/align/findings/unheard'
import type { Unwritten } from '../../lib/align/findings/unwritten'
import { type Diagnostic, diagnostic, type Point, quoted } from '../../lib/diagnostic'
import type { TimedWord } from '../../lib/episode/model'
import { formatClock, type Ms } from '../../lib/time'

/** What aligning an episode could not bring together. */
export interface Findings {
  readonly file: string
  /** Every word of the text, and where it stands in the file. */
  readonly words: readonly string[]
  readonly places: readonly Point[]
  /** By index in `words`. */
  readonly timed: readonly TimedWord[]
  readonly unheard: readonly Unheard[]
  readonly elsewhere: readonly Elsewhere[]
  readonly unwritten: readonly Unwritten[]
}

/**
 * A warning for each stretch of text that was not heard, or was at another time, and for each sound that is not in the
 * text.
 */
export function findingsOf(findings: Findings): Diagnostic[] {
  return [
    ...findings.unheard.map((one) => unheardWords(one, findings)),
    ...findings.elsewhere.map((one) => movedWords(one, findings)),
    ...findings.unwritten.map((one) => unwrittenSound(one, findings.file)),
  ]
}

function unheardWords(
  { words: { from, to }, sound }: Unheard,
  { file, words, places }: Findings,
): Diagnostic {
  const count = to - from
  const what = count === 1 ? 'word' : `${count} words`
  const between = `between \`${formatClock(sound.from)}\` and \`${formatClock(sound.to)}\``
  return diagnostic({
    file,
    place: places[from] ?? { line: 1, column: 1 },
    rule: 'words-unheard',
    severity: 'warning',
    reason: `Unexpected ${what} ${quoted(excerpt(words, from, to))}, expected what is spoken ${between}`,
    remedy:
      count === 1
        ? `Correct it, or say how it sounds: \`pronounce: { ${words[from] ?? ''}: … }\`. Until then it has no time.`
        : 'Delete what is not spoken, or correct it. Until then these words have no times.',
  })
}

function movedWords({ words: { from, to }, sound }: Elsewhere, findings: Findings): Diagnostic {
  const { file, words, places } = findings
  return diagnostic({
    file,
    place: places[from] ?? { line: 1, column: 1 },
    rule: 'words-elsewhere',
    severity: 'warning',
    reason: `Unexpected place of ${quoted(excerpt(words, from, to))}, expected one among what is spoken at \`${formatClock(sound.from)}\``,
    remedy: `Move it ${placeOf(sound.from, from, findings)}. Until then these words have no times.`,
  })
}

/** Where in the text words spoken at a time belong that stand at `from` now. */
export function placeOf(time: Ms, from: number, { timed, places }: Findings): string {
  const before = timed.findLastIndex(([, start]) => start !== null && start <= time)
  if (before < 0) return 'up to the beginning of the text'
  return `${before < from ? 'up' : 'down'}, behind line ${places[before]?.line ?? 1}`
}

/** The first and the last words. */
export function excerpt(words: readonly string[], from: number, to: number): string {
  const SHOWN = 4
  return to - from <= 2 * SHOWN
    ? words.slice(from, to).join(' ')
    : [...words.slice(from, from + SHOWN), '…', ...words.slice(to - SHOWN, to)].join(' ')
}

function unwrittenSound({ from, to }: Unwritten, file: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'sound-unwritten',
    severity: 'warning',
    reason: `Unexpected sound from \`${formatClock(from)}\` to \`${formatClock(to)}\`, expected words of the text`,
    remedy: 'Write what is said there, if it is speech; music and laughter may stay as they are.',
  })
}
