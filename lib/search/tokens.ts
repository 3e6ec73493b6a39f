import { isUnspaced, tokens } from '../transcript/tokens'
import { fold } from './fold'

/** A word of a text as search knows it. */
export interface SearchToken {
  /** Its place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Which spoken word it is, or comes after: an index into the transcript's `tokens` of the same text. */
  readonly word: number
  /** The folded words it is made of, in order: `Bi-LSTM` is `bi`, `lstm`. */
  readonly parts: readonly string[]
  /** What it is found by: its parts, and these joined, `bilstm`. */
  readonly terms: readonly string[]
}

/**
 * The words and emoji of a text, in order. Of scripts written without spaces every two neighbouring characters are
 * one, so that any word of them is found without a dictionary: those of `Intl.Segmenter` differ between browsers.
 */
export function searchTokens(text: string): SearchToken[] {
  const spoken = tokens(text)
  const found = spoken.map(({ start, end }, word): SearchToken => {
    const written = text.slice(start, end)
    if (!isUnspaced(written)) return { start, end, word, ...termsOf(written) }
    const next = spoken[word + 1]
    const isPair = next?.start === end && isUnspaced(text.slice(next.start, next.end))
    const last = isPair ? next.end : end
    const term = fold(text.slice(start, last))
    return { start, end: last, word, parts: [term], terms: [term] }
  })
  const emoji = emojiOf(text)
  return emoji.length === 0 ? found : withEmoji(found, emoji)
}

/** The parts of a written word, and what it is found by. */
function termsOf(written: string): Pick<SearchToken, 'parts' | 'terms'> {
  const known = kept.get(written)
  if (known) return known
  const parts = partsOf(written)
  const terms = ADDRESS.test(written) ? parts : [parts.join(''), ...parts]
  const made = { parts, terms: [...new Set(terms)] }
  if (kept.size >= KEPT) kept.clear()
  kept.set(written, made)
  return made
}

/** Speech says few words often. */
const kept = new Map<string, Pick<SearchToken, 'parts' | 'terms'>>()
const KEPT = 50_000

function partsOf(written: string): string[] {
  const whole = fold(written)
    .replace(SPOKEN_SIGNS, '')
    .replace(THOUSANDS, '$1')
    .replace(DECIMAL, '$1.')
  const parts = whole.split(ADDRESS.test(written) ? NO_LETTER : JOINTS).filter(Boolean)
  return parts.length > 0 ? parts : [whole || fold(written)]
}

const ADDRESS = /^https?:/i
const NO_LETTER = /[^\p{L}\p{N}\p{M}]+/u
/** `$5` and `50%` are found as `5` and `50`. */
const SPOKEN_SIGNS = /^\p{Sc}+|[%‰°\p{Sc}]+$/gu
const THOUSANDS = /(\p{N}),(?=\p{N}{3}(?!\p{N}))/gu
const DECIMAL = /(\p{N}),(?=\p{N})/gu
/** Where a word is joined; point and colon only outside of numbers: `3.5` stays. */
const JOINTS = /(?:['’‑‐\-/&@_·,]|[.:](?!\p{N})|(?<!\p{N})[.:])+/u

const EMOJI =
  /\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic})*|[\u{1f1e6}-\u{1f1ff}]{2}/gu
const SKIN = /[\u{1f3fb}-\u{1f3ff}]/gu

function emojiOf(text: string): Omit<SearchToken, 'word'>[] {
  return Array.from(text.matchAll(EMOJI), ({ index, 0: written }) => {
    const term = fold(written).replace(SKIN, '')
    return { start: index, end: index + written.length, parts: [term], terms: [term] }
  })
}

/** An emoji is seen with the word before it. */
function withEmoji(words: readonly SearchToken[], emoji: readonly Omit<SearchToken, 'word'>[]) {
  const all = [...words, ...emoji.map((one) => ({ ...one, word: NaN }))]
  let last = 0
  return all
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      if (!Number.isNaN(one.word)) last = one.word
      return { ...one, word: last }
    })
}
