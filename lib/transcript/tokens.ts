/** A word's place in a text, in UTF-16 units: `text.slice(start, end)` is the word. */
export interface Token {
  readonly start: number
  readonly end: number
}

/**
 * The words of a text as they are spoken, in order, never overlapping.
 *
 * Signs inside a word belong to it (`it’s`, `Bi-LSTM`, `3.5`, `AT&T`, `example.com`), also those that are spoken with it
 * (`C++`, `$5`, `50%`); punctuation and quotes around it do not. A web address is one word. Scripts written without
 * spaces give one word a character, so that Node and every browser cut a text alike (the dictionaries behind
 * `Intl.Segmenter` differ).
 */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (m) => ({ start: m.index, end: m.index + m[0].length }))
}

/** The words themselves. */
export function words(text: string): string[] {
  return tokens(text).map((token) => text.slice(token.start, token.end))
}

/** Whether a text holds any of a script written without spaces. */
export function isUnspaced(text: string): boolean {
  return HAS_UNSPACED.test(text)
}

// Every repetition has a bound and every choice is settled by one character: no text makes the search slow.

const ADDRESS = String.raw`https?://[\w.~:/?#@!$&'()*+,;=%\-]{0,2000}[\w/]`

const WITHOUT_SPACES = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const UNSPACED = `[${WITHOUT_SPACES.map((script) => `\\p{Script=${script}}`).join('')}]`
const HAS_UNSPACED = new RegExp(UNSPACED, 'u')
/** With its combining marks and the signs that lengthen a kana. */
const CHARACTER = String.raw`(?=[\p{L}\p{N}])${UNSPACED}[\p{M}ーｰ]{0,8}`

/** Letters and digits, the first never a mark: an emoji's variation selector begins no word. */
const LETTERS = String.raw`(?!${UNSPACED})[\p{L}\p{N}](?:(?!${UNSPACED})[\p{L}\p{N}\p{M}]){0,63}`
/** Apostrophes, hyphens and the invisible joiners; comma and colon only before a digit: `1,000`, `3:16`. */
const JOINT = String.raw`(?:['’‑‐\-./&@_·\u00AD\u200C\u200D]|[,:](?=\p{N}))`
const BEFORE = String.raw`\p{Sc}`
const AFTER = String.raw`\+{1,2}(?![\p{L}\p{N}+])|#(?![\p{L}\p{N}])|[%‰°]|\p{Sc}(?!\p{N})`

const WORD = new RegExp(
  `${ADDRESS}|${CHARACTER}|(?:${BEFORE})?${LETTERS}(?:${JOINT}${LETTERS}){0,31}(?:${AFTER})?`,
  'gu',
)
