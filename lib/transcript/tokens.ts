/** A word's place in a text, in UTF-16 units: `text.slice(start, end)` is the word. */
export interface Token {
  readonly start: number
  readonly end: number
}

/**
 * A spoken word: letters, marks and digits, with the signs that join them inside one word (`it’s`, `Bi-LSTM`,
 * `3.5`, `AT&T`, `C++`). Scripts written without spaces give one word a character, so that Node and every
 * browser cut the same text alike (Intl.Segmenter's dictionaries differ between them).
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[$€£¥]?(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’‑\-.,:&@/_·](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+)*(?:\+\+|#(?![\p{L}\p{N}])|%|['’](?=\s|$))?/gu

/** The words of a paragraph's text, in order, never overlapping. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (m) => ({ start: m.index, end: m.index + m[0].length }))
}

/** The words themselves. */
export function words(text: string): string[] {
  return tokens(text).map((token) => text.slice(token.start, token.end))
}
