import { type Unheard } from '../lib/align/unheard'
import type { Unwritten } from '../lib/align/unwritten'
import { type Diagnostic, diagnostic, type Point, quoted } from '../lib/diagnostic'
import { formatClock } from '../lib/time'

/** What aligning an episode could not bring together. */
export interface Findings {
  readonly file: string
  /** Every word of the text, and where it stands in the file. */
  readonly words: readonly string[]
  readonly places: readonly Point[]
  /** By index in `words`. */
  readonly unheard: readonly Unheard[]
  readonly unwritten: readonly Unwritten[]
}

/** A warning for each stretch of text that was not heard, and for each sound that is not in the text. */
export function findingsOf(findings: Findings): Diagnostic[] {
  return [
    ...findings.unheard.map((one) => unheardWords(one, findings)),
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
