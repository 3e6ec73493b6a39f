import type { OutlineParagraph } from '../../transcript/outline'
import type { Range } from '../range'

/** So many words without the end of a sentence are taken for one that ends at a comma, or anywhere. */
const LONG = 40

/** For each word of an episode the number of its sentence, from 0; a sentence never spans paragraphs. */
export function sentencesOf(paragraphs: readonly OutlineParagraph[]): number[] {
  let sentence = -1
  return paragraphs.flatMap(({ text, tokens }) => {
    let length = LONG
    return tokens.map((token, i) => {
      const between = i === 0 ? '' : text.slice(tokens[i - 1]?.end, token.start)
      const isFirst = i === 0 || /[.!?…。！？]/u.test(between)
      if (isFirst || length >= 2 * LONG || (length >= LONG && /[,;:–—]/u.test(between))) {
        sentence++
        length = 0
      }
      length++
      return sentence
    })
  })
}

/** The words of each sentence, by index and in order, by the number of each word's sentence. */
export function sentenceRanges(sentenceOf: readonly number[]): Range[] {
  const firsts = sentenceOf.flatMap((one, word) => (one === sentenceOf[word - 1] ? [] : [word]))
  return firsts.map((from, i) => ({ from, to: firsts[i + 1] ?? sentenceOf.length }))
}
