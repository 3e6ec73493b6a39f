import { describe, expect, test } from 'vitest'
import type { TimedWord } from '../../../lib/episode/model'
import { wordsDiff } from '../../../bin/retime/words-diff'
import { ms } from '../../../lib/time'

/** Words of 200 ms, called as letters. */
function wordsAt(...starts: readonly (number | null)[]): TimedWord[] {
  return starts.map((start, index): TimedWord => {
    const name = String.fromCharCode(97 + index)
    return start === null ? [name, null, null] : [name, ms(start), ms(start + 200)]
  })
}

const FILE = 'episodes/a.words.json'

describe('the diff of word times', () => {
  test('shows the first word of each stretch that moves alike, and the last one', () => {
    const old = wordsAt(0, 1000, 2000, 3000, null, 5000, 6000, 7000)
    const now = wordsAt(0, 1000, null, null, null, 3000, 4000, 5000)
    expect(wordsDiff(FILE, old, now)).toBe(`--- episodes/a.words.json
+++ episodes/a.words.json
@@ -4 +4 @@
-  ["c", 2000, 2200],
+  ["c", null, null],
@@ -7 +7 @@
-  ["f", 5000, 5200],
+  ["f", 3000, 3200],
@@ -9 +9 @@
-  ["h", 7000, 7200]
+  ["h", 5000, 5200]
`)
  })

  test('of words that all move by their own, the first and the last one', () => {
    const starts = Array.from({ length: 20 }, (_, index) => 1000 * index)
    const diff = wordsDiff(FILE, wordsAt(...starts), wordsAt(...starts.map((start) => start * 1.1)))
    expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -3 +3 @@', '@@ -21 +21 @@'])
  })

  test('of words that stay there is none', () => {
    expect(wordsDiff(FILE, wordsAt(0, null), wordsAt(0, null))).toBe('')
  })
})
