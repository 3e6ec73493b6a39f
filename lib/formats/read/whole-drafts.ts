import { quoted } from '../../diagnostic'
import type { Notice } from '../reader'
import { byWholeWords } from './cut-words'
import { type Draft, oneLine } from './draft'

/** Drafts put together where a cue goes on with the word that the one before begins, as whisper.cpp writes them. */
export function wholeDrafts(drafts: readonly Draft[]): {
  readonly drafts: readonly Draft[]
  readonly notices: readonly Notice[]
} {
  const isPlain = drafts.every(({ pieces }) =>
    pieces.every(({ voice, stamp }) => voice === null && stamp === null),
  )
  const groups = isPlain && drafts.length >= FEWEST ? byWholeWords(drafts, textOf) : null
  if (groups === null) return { drafts, notices: [] }
  return {
    drafts: groups.map(([first, ...rest]) => ({
      ...first,
      end: (rest.at(-1) ?? first).end,
      pieces: [first, ...rest].flatMap(({ pieces }) => pieces),
    })),
    notices: groups.flatMap(([, ...rest]) => rest.map(noticeOf)),
  }
}

/** Of fewer cues nobody can tell their habit. */
const FEWEST = 6

function textOf({ pieces }: Draft): string {
  return pieces.map(({ text }) => text).join('')
}

function noticeOf(draft: Draft): Notice {
  return {
    line: draft.line,
    rule: 'cue-word',
    reason: `Unexpected ${quoted(oneLine(textOf(draft)))} that goes on with the word before, expected a cue of whole words`,
    remedy: 'Read as one with the cue before.',
  }
}
