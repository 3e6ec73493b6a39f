import type { Ms } from '../../time'
import { isUnspaced } from '../../transcript/tokens'
import type { Cue, CueWord } from '../captions'
import { plainLine } from '../mdx-text'
import type { Piece } from './cue-text'

/** A cue as WebVTT and SRT hold it: its text still in pieces, its lines still apart. */
export interface Draft {
  readonly start: Ms | null
  readonly end: Ms | null
  readonly pieces: readonly Piece[]
  /** The line of its times, from 1. */
  readonly line: number
}

/** One cue for each voice of a draft, at the same times; a draft without text is one cue without text. */
export function cuesOf({ start, end, pieces, line }: Draft): Cue[] {
  const runs = byVoice(pieces)
  const words = pieces.some(({ stamp }) => stamp !== null) ? wordsOf(runs, start, end) : []
  return runs.map((run, index) => ({
    start,
    end,
    speaker: run.find(isSpoken)?.voice ?? null,
    text: oneLine(run.map(({ text }) => text).join('')),
    words: words[index] ?? [],
    line,
  }))
}

/** Any text as one line that every format can hold: white space as single spaces, none at its ends. */
export function oneLine(text: string): string {
  return plainLine(text.replace(/[\f\v]/g, ' '))
}

/** The pieces of each voice. Those without letters or digits, such as a dash before a name, go with their line. */
function byVoice(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]]
  let silent: Piece[] = []
  let voice: string | null | undefined
  for (const piece of pieces) {
    silent.push(piece)
    if (!isSpoken(piece)) continue
    if (voice !== undefined && piece.voice !== voice) {
      const from = silent.findIndex(({ text }) => text.includes('\n'))
      runs.at(-1)?.push(...silent.splice(0, from === -1 ? silent.length - 1 : from))
      runs.push([])
    }
    voice = piece.voice
    runs.at(-1)?.push(...silent)
    silent = []
  }
  runs.at(-1)?.push(...silent)
  return runs
}

function isSpoken({ text, voice }: Piece): boolean {
  return (voice === null ? /[\p{L}\p{N}]/u : /\S/).test(text)
}

/**
 * The words of a cue that has times inside: a word starts at the time before it where no other word stands between,
 * and ends at the next time. The first one starts with the cue, the last one ends with it, as they are shown.
 */
function wordsOf(runs: readonly Piece[][], start: Ms | null, end: Ms | null): CueWord[][] {
  let stamp: Ms | null = null
  let due = start
  let last: Draw | null = null
  const endLast = (time: Ms | null) => {
    if (last && last.end === null && due === null) last.end = time
  }
  const words = runs.map((run) => {
    const spoken: Draw[] = []
    let isOpen = false
    for (const piece of run) {
      if (piece.stamp !== stamp) {
        endLast(piece.stamp)
        stamp = due = piece.stamp
      }
      for (const part of piece.text.match(/[\s\u0085]+|[^\s\u0085]+/gu) ?? []) {
        if (/^[\s\u0085]/u.test(part)) isOpen = false
        else if (isOpen && last && !mayTouch(last.text, part)) {
          last.text += plainLine(part)
          last.end = due = null
        } else {
          last = { text: plainLine(part), start: due, end: null }
          spoken.push(last)
          due = null
          isOpen = true
        }
      }
    }
    return spoken
  })
  endLast(end)
  return words
}

interface Draw {
  text: string
  start: Ms | null
  end: Ms | null
}

/** Whether two words may touch: in scripts that write no spaces. */
export function mayTouch(before: string, after: string): boolean {
  return isUnspaced(before.slice(-1)) || isUnspaced(after.slice(0, 1))
}
