import type { TimedWord, WordsFile } from '../../lib/episode/model'
import { wordLine } from '../../lib/episode/words/format'

/** More stretches than this are those of a recording that runs faster or slower: every word moves by its own. */
const MOST = 10

/**
 * Lines of word times that change, as `diff -U0` shows them: the first word of each stretch that moves alike, and the
 * last word. All would be as long as the episode.
 */
export function wordsDiff(file: string, old: WordsFile['words'], now: WordsFile['words']): string {
  const changed = [...old.keys()].filter((index) => lineOf(old, index) !== lineOf(now, index))
  const moves = changed.map((index) => moveOf(old[index], now[index]))
  const firsts = changed.filter((_, at) => at === 0 || moves[at] !== moves[at - 1])
  const some = firsts.length > MOST ? firsts.slice(0, 1) : firsts
  const shown = new Set([...some, ...changed.slice(-1)])
  // The first word stands in the second line.
  const hunks = Array.from(shown, (index) => {
    const line = index + 2
    return `@@ -${line} +${line} @@\n-${lineOf(old, index)}\n+${lineOf(now, index)}\n`
  })
  return hunks.length > 0 ? `--- ${file}\n+++ ${file}\n${hunks.join('')}` : ''
}

function lineOf(words: WordsFile['words'], index: number): string {
  const word = words[index]
  return word ? wordLine(word) + (index < words.length - 1 ? ',' : '') : ''
}

/** By how many milliseconds; `null` where it has no time now. */
function moveOf(old: TimedWord | undefined, now: TimedWord | undefined): number | null {
  const start = now?.[1] ?? null
  return start === null ? null : start - (old?.[1] ?? 0)
}
