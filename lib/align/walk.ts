import type { Found } from './recogniser'

/** Finds words in a stretch of sound; see `Recogniser.find`. Times are seconds from the start of the recording. */
export type Find = (words: Range, sound: Range, extent: 'all' | 'start') => Found[]

/** From one number up to another: words by index, sound in seconds. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Seconds of a window. A search takes words times seconds: an hour in one go would take all day. A minute and a half
 * of music or foreign speech at the start of one is still survived.
 */
const WINDOW = 120
/** At the end of a window the words found are uncertain: what is to come would have changed them. */
const UNCERTAIN = 30

/**
 * Finds words in sound of any length, window after window, each from a pause in the one before.
 *
 * Gives what was found of every word, in order; `null` where a word was not found. `onWindow` is told how many
 * seconds of the sound are done.
 */
export function walk(
  words: Range,
  sound: Range,
  find: Find,
  onWindow: (seconds: number) => void,
): (Found | null)[] {
  const found: Found[] = []
  let { from } = sound
  while (words.from + found.length < words.to) {
    const left = { from: words.from + found.length, to: words.to }
    if (sound.to - from <= 1.5 * WINDOW) {
      found.push(...find(left, { from, to: sound.to }, 'all').filter(isWord))
      break
    }
    const parts = find(likely(left, sound.to - from), { from, to: from + WINDOW }, 'start')
    const cut = cutAfter(parts, from)
    found.push(...parts.filter((part) => isWord(part) && part.start < cut))
    onWindow(cut - from)
    from = cut
  }
  onWindow(sound.to - from)
  return Array.from({ length: words.to - words.from }, (_, i) => found[i] ?? null)
}

/** The words that a window can hold, generously: of those left, twice the share that an even pace gives. */
function likely(left: Range, seconds: number): Range {
  const even = ((left.to - left.from) * WINDOW) / seconds
  return { from: left.from, to: Math.min(left.to, left.from + Math.ceil(2 * even) + 40) }
}

/** Where the next window starts: in the longest pause of the second half that is certain, else before a word. */
function cutAfter(parts: readonly Found[], from: number): number {
  const last = from + WINDOW - UNCERTAIN
  const certain = parts.filter((part) => part.end <= last && part.start >= from + WINDOW / 2)
  const pauses = certain.filter((part) => !isWord(part))
  const longest = pauses.reduce<Found | null>(
    (best, pause) => (best && length(best) >= length(pause) ? best : pause),
    null,
  )
  if (longest) return (longest.start + longest.end) / 2
  return certain.at(-1)?.start ?? last
}

function length(part: Found): number {
  return part.end - part.start
}

function isWord(part: Found): boolean {
  return part.phones.length > 0
}
