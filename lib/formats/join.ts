/** Chinese and Japanese are written without spaces, and so is their punctuation. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF65]/u

/** What stands between two pieces of a text: a space, but nothing between two in Chinese or Japanese. */
export function between(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return ''
  return isUnspaced(Array.from(before.slice(-2)).at(-1)) &&
    isUnspaced(Array.from(after.slice(0, 2))[0])
    ? ''
    : ' '
}

/** Pieces as one text. */
export function joined(pieces: readonly string[]): string {
  let text = ''
  for (const piece of pieces) text += between(text, piece) + piece
  return text
}

function isUnspaced(character: string | undefined): boolean {
  return character !== undefined && UNSPACED.test(character)
}
