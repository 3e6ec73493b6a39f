import type { Cue } from '../captions'

/** Words of a text, counted between spaces: from one up to another, which stays. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A cue without some words of its text, and without their times; the ranges rise and do not overlap. */
export function withoutWords(cue: Cue, ranges: readonly Range[]): Cue {
  const isCut = new Set<number>()
  for (const { from, to } of ranges) for (let index = from; index < to; index++) isCut.add(index)
  const cutLetters = new Set<number>()
  const kept: string[] = []
  let letter = 0
  for (const [index, text] of cue.text.split(' ').entries()) {
    const { length } = lettersOf(text)
    if (!isCut.has(index)) kept.push(text)
    else for (let at = letter; at < letter + length; at++) cutLetters.add(at)
    letter += length
  }
  let at = 0
  const words = cue.words.filter(({ text }) => {
    const start = at
    at += lettersOf(text).length
    return !cutLetters.has(start)
  })
  const isTimed = words.some(({ start }) => start !== null)
  return { ...cue, text: kept.join(' '), words: isTimed ? words : [] }
}

function lettersOf(text: string): string {
  return text.replace(/\s/gu, '')
}
