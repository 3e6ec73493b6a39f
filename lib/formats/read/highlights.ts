import { quoted } from '../../diagnostic'
import type { Ms } from '../../time'
import type { Notice } from '../reader'
import type { Piece } from './cue-text'
import { type Draft, oneLine } from './draft'

/**
 * Cues that repeat one text with another word highlighted each time, as `whisper --highlight_words` writes them, are
 * one cue with the times of its words.
 */
export function mergeHighlights(drafts: readonly Draft[]): {
  readonly drafts: readonly Draft[]
  readonly notices: readonly Notice[]
} {
  const runs = runsOf(drafts)
  if (!runs.some((run) => marksIn(run).length > 1)) return { drafts, notices: [] }
  return {
    drafts: runs.flatMap((run) => (marksIn(run).length > 0 ? merged(run) : run.map(toDraft))),
    notices: runs.flatMap((run) => (marksIn(run).length > 1 ? noticeOf(run) : [])),
  }
}

/** A cue's text, and the one stretch of it that is highlighted. */
interface Shown {
  readonly draft: Draft
  readonly text: string
  readonly mark: Mark | null
  /** Whether it may repeat another: no more than one stretch of it is highlighted, and nothing else known of it. */
  readonly isPlain: boolean
}

interface Mark {
  readonly from: number
  readonly to: number
  readonly start: Ms | null
  readonly end: Ms | null
}

function runsOf(drafts: readonly Draft[]): Shown[][] {
  const runs: Shown[][] = []
  let reached = 0
  for (const shown of drafts.map(shownOf)) {
    const run = runs.at(-1)
    const first = run?.[0]
    const repeats =
      first?.isPlain && shown.isPlain && shown.text !== '' && shown.text === first.text
    const goesOn = repeats && (shown.mark === null || shown.mark.from >= reached)
    if (run && goesOn) run.push(shown)
    else runs.push([shown])
    reached = shown.mark?.to ?? (goesOn ? reached : 0)
  }
  return runs
}

function shownOf(draft: Draft): Shown {
  const { pieces, start, end } = draft
  const textOf = (some: readonly Piece[]) => some.map(({ text }) => text).join('')
  const first = pieces.findIndex(isMark)
  const last = pieces.findLastIndex(isMark)
  const inside = pieces.slice(first, last + 1)
  const isPlain =
    pieces.every(({ voice, stamp }) => voice === null && stamp === null) &&
    inside.every((piece) => piece.isMarked || piece.text.trim() === '')
  const text = oneLine(textOf(pieces))
  if (first === -1 || !isPlain) return { draft, text, mark: null, isPlain }
  const marked = textOf(inside)
  const lead = textOf(pieces.slice(0, first)) + marked.slice(0, -marked.trimStart().length)
  const from = oneLine(`${lead}|`).length - 1
  const mark = { from, to: from + oneLine(marked).length, start, end }
  return { draft, text, mark, isPlain }
}

function isMark(piece: Piece): boolean {
  return piece.isMarked && piece.text.trim() !== ''
}

function toDraft({ draft }: Shown): Draft {
  return draft
}

function marksIn(run: readonly Shown[]): Mark[] {
  return run.flatMap(({ mark }) => mark ?? [])
}

function merged(run: readonly Shown[]): Draft[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const plain = { voice: null, isMarked: false }
  let at = 0
  let stamp: Ms | null = null
  const pieces: Piece[] = []
  for (const mark of marksIn(run)) {
    pieces.push({ ...plain, text: first.text.slice(at, mark.from), stamp })
    pieces.push({ ...plain, text: first.text.slice(mark.from, mark.to), stamp: mark.start })
    stamp = mark.end
    at = mark.to
  }
  pieces.push({ ...plain, text: first.text.slice(at), stamp })
  return [{ ...first.draft, end: last.draft.end, pieces }]
}

function noticeOf(run: readonly Shown[]): Notice[] {
  const [first] = run
  if (!first) return []
  return [
    {
      line: first.draft.line,
      rule: 'cue-highlight',
      reason: `Unexpected cue ${quoted(first.text)} ${run.length} times with another word highlighted, expected it once`,
      remedy: 'Read as one cue with the times of its words.',
    },
  ]
}
