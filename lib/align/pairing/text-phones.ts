import { phoneNumber } from '../phones'

/** The phones of a text, each word by its likeliest pronunciation. */
export interface TextPhones {
  /** Numbers of phones. */
  readonly phones: Uint8Array
  /** For each phone the index of its word. */
  readonly wordOf: Int32Array
  /** For each word the index of its first phone; one more at the end. */
  readonly firstOf: Int32Array
}

/** `sounds` are the pronunciations of each word; none where it cannot be spoken. */
export function textPhones(sounds: readonly (readonly string[])[]): TextPhones {
  const phones: number[] = []
  const wordOf: number[] = []
  const firstOf = [0]
  sounds.forEach(([likeliest = ''], word) => {
    for (const phone of likeliest.split(' ').filter(Boolean)) {
      phones.push(phoneNumber(phone))
      wordOf.push(word)
    }
    firstOf.push(phones.length)
  })
  return {
    phones: Uint8Array.from(phones),
    wordOf: Int32Array.from(wordOf),
    firstOf: Int32Array.from(firstOf),
  }
}
