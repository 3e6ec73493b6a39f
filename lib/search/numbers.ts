/**
 * Lists of whole numbers as text, about a letter a number where they are small: in 46 printable letters that end a
 * number and 46 that go on. JSON needs no escape for them, and every host compresses JSON.
 */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    let rest = number
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += GOES_ON[rest % BASE]
    text += ENDS[rest]
  }
  return text
}

/** The numbers of such a text. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let weight = 1
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i)] ?? 0
    value += (digit % BASE) * weight
    if (digit >= BASE) weight *= BASE
    else {
      numbers.push(value)
      value = 0
      weight = 1
    }
  }
  return numbers
}

/** Such a text in two, with whole numbers in each: the first is the shortest that has so many letters or more. */
export function cutNumbers(text: string, letters: number): [head: string, rest: string] {
  let at = letters - 1
  while ((DIGITS[text.charCodeAt(at)] ?? 0) >= BASE) at += 1
  return [text.slice(0, at + 1), text.slice(at + 1)]
}

const BASE = 46
/** Printable ASCII without the two letters that JSON escapes, and without `~`. */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (letter) => letter !== '"' && letter !== '\\',
)
const ENDS = LETTERS.slice(0, BASE)
const GOES_ON = LETTERS.slice(BASE)
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
)
