import type { Token } from '../transcript/tokens'

/** The place of the sentence, or sentences, that hold a part of a text. */
export function sentenceAround(text: string, from: number, to: number): Token {
  const ends = sentenceEnds(text)
  const before = ends.findLast((end) => end <= from) ?? 0
  const gap = /^\s*/.exec(text.slice(before))?.[0].length ?? 0
  return { start: before + gap, end: ends.find((end) => end >= to) ?? text.length }
}

/** A piece between spaces; scripts that write none end theirs with the sentence. */
const PIECE = /[^\s。！？]*[。！？]+["'”’」』）)\]]*|\S+/gu

/** Where the sentences of a text end. */
export function sentenceEnds(text: string): number[] {
  const pieces = [...text.matchAll(PIECE)]
  return pieces
    .filter(([piece], i) => endsSentence(piece, pieces[i + 1]?.[0] ?? ''))
    .map(({ 0: piece, index }) => index + piece.length)
}

/** Whether a sentence ends between two words: not behind `Dr.`, an initial, or where the next one goes on small. */
export function endsSentence(word: string, next: string): boolean {
  const end = word.slice(-LONGEST)
  if (/[。！？]["'”’」』）)\]]*$/u.test(end)) return true
  const [, bare = '', sign = ''] = /^(.*?)([\p{Sentence_Terminal}…]+)["'”’»)\]*]*$/u.exec(end) ?? []
  if (sign === '' || /^\p{Ll}/u.test(next)) return false
  const letters = bare.replace(/^[^\p{L}]+/u, '')
  return sign !== '.' || !(SHORT.has(letters.toLowerCase()) || /^(?!I)\p{Lu}$/u.test(letters))
}

/** What stands before so many signs decides nothing. */
const LONGEST = 40

/** Words that a full stop shortens. */
const SHORT: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sr jr vs mt gen col sgt rev hon e.g i.e'.split(' '),
)
