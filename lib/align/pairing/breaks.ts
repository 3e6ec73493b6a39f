import type { ChainText } from './chain'
import type { TextPhones } from './text-phones'

/** Eighths of a natural logarithm: what it costs to begin or to end a passage of the text inside a sentence. */
const INSIDE = 70
/** The same where a sentence begins: people leave out, put in and move whole sentences. */
const BETWEEN = 5

/** The phones of a text, and where it may be taken apart. `sentenceOf` has the number of each word's sentence. */
export function withBreaks(
  { phones, firstOf }: TextPhones,
  sentenceOf: readonly number[],
): ChainText {
  const breaks = new Uint8Array(phones.length + 1).fill(INSIDE)
  sentenceOf.forEach((sentence, word) => {
    if (sentence !== sentenceOf[word - 1]) breaks[firstOf[word] ?? 0] = BETWEEN
  })
  breaks[phones.length] = BETWEEN
  return { phones, breaks }
}
