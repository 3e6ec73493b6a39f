import type { Ms } from '../../time'
import { endsSentence } from '../sentences'

/**
 * Texts of a file in groups, each of which begins with a word: whisper.cpp cuts words where a line is full, and sets
 * their punctuation apart. `null` where hardly any text begins with a space, which would tell.
 *
 * What begins without one, at the time when the text before ends, goes on with the word there, unless it looks like the
 * start of something: `(music)`, `- Yes`, a capital letter behind the end of a sentence.
 */
export function byWholeWords<T extends Stretch>(
  items: readonly T[],
  textOf: (item: T) => string,
): readonly (readonly [T, ...T[]])[] | null {
  const begun = items.filter((item) => /^\s/.test(textOf(item)))
  if (items.length < 2 || begun.length * 3 < items.length) return null
  const groups: [T, ...T[]][] = []
  let before = ''
  let end: Ms | null = null
  for (const item of items) {
    const text = textOf(item)
    const last = groups.at(-1)
    const isRest = last !== undefined && end !== null && item.start === end && goesOn(before, text)
    if (isRest) last.push(item)
    else groups.push([item])
    before = (isRest ? before.slice(-LONGEST) : '') + text
    end = item.end
  }
  return groups
}

interface Stretch {
  readonly start: Ms | null
  readonly end: Ms | null
}

/** The end of what stands before is enough. */
const LONGEST = 40

function goesOn(before: string, text: string): boolean {
  if (/\s$/.test(before) || !REST.test(text)) return false
  const last = before.split(/\s/).at(-1) ?? ''
  return !(/^\p{Lu}/u.test(text) && endsSentence(last, text))
}

/** A letter, a digit, or a sign that stands within or behind a word; a hyphen with nothing or a letter behind it. */
const REST = /^(?:[\p{L}\p{M}\p{N},.;:!?…'’%)\]}”]|[-–—](?:\S|$))/u
