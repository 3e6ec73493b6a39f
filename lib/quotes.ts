import { sentenceAround, sentenceEnds } from './formats/sentences'
import type { Ms } from './time'
import type { Anchor, Transcript } from './transcript/model'
import { tokens } from './transcript/tokens'

/** A few words of a transcript: those before, those meant, those after; `…` stands where they are cut. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** What is said at an anchor, and the stretch to play so that it is heard whole. */
export interface Said {
  readonly quote: Quote
  readonly start: Ms
  readonly end: Ms
}

/** Words of a sentence shown on either side of a mention. */
const AROUND = 20
/** Words shown of a segment: its first sentence, with the next one where it has fewer than the least. */
const OPENING = { least: 8, most: 30 }

/** A mention with the sentence around it; a segment with its first sentence, and its own times. */
export function saidAt(anchor: Anchor, transcript: Transcript): Said {
  const { start, end } = anchor
  const paragraph = transcript.paragraphs[anchor.paragraph]
  if (!paragraph) return { quote: { before: '', words: '', after: '' }, start, end }
  const { text, firstWord } = paragraph
  const cut = tokens(text)
  const first = anchor.firstWord - firstWord
  const last = Math.min(first + anchor.wordCount, cut.length) - 1
  const from = cut[first]?.start ?? 0
  const to = cut[last]?.end ?? from
  if (anchor.kind === 'segment')
    return {
      quote: { before: '', words: opening(text.slice(first > 0 ? from : 0)), after: '' },
      start,
      end,
    }
  const sentence = sentenceAround(text, from, to)
  const before = lastWords(text.slice(sentence.start, from))
  const after = firstWords(text.slice(to, sentence.end), AROUND)
  const wordAt = (index: number) => transcript.words[firstWord + index]
  return {
    quote: { before, words: text.slice(from, to), after },
    start: earlier(start, wordAt(cut.findIndex((token) => token.start >= sentence.start))?.start),
    end: later(end, wordAt(cut.findLastIndex((token) => token.end <= sentence.end))?.end),
  }
}

function earlier(time: Ms, other = time): Ms {
  return other < time ? other : time
}

function later(time: Ms, other = time): Ms {
  return other > time ? other : time
}

function opening(text: string): string {
  const end = sentenceEnds(text).find((end) => tokens(text.slice(0, end)).length >= OPENING.least)
  return firstWords(text.slice(0, end), OPENING.most)
}

function firstWords(text: string, most: number): string {
  const cut = tokens(text)
  const last = cut[most - 1]
  return cut.length > most && last ? `${text.slice(0, last.end)} …` : text
}

function lastWords(text: string): string {
  const cut = tokens(text)
  const first = cut.at(-AROUND)
  return cut.length > AROUND && first ? `… ${text.slice(first.start)}` : text
}
