import { createRandom } from './random'
import { createVocabulary } from './vocabulary'

/** A word of a talk, with the true times of its sound in ms. */
export interface SpokenWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A synthetic talk: what is written, what is spoken when, and which concepts it is about. */
export interface Talk {
  readonly paragraphs: readonly TalkParagraph[]
  readonly words: readonly SpokenWord[]
  /** Milliseconds. */
  readonly duration: number
}

export interface TalkParagraph {
  /** Words with their punctuation. */
  readonly written: readonly string[]
  /** Which two words, from this one on, mention the concept. */
  readonly mention: { readonly word: number; readonly concept: number }
  /** The concept whose segment begins here; it holds this paragraph and the next. */
  readonly segment: number | null
}

/** Concepts of the show. */
export const CONCEPTS = 40
const WORDS_A_PARAGRAPH = 60
/** Of five paragraphs two are a segment. */
const PARAGRAPHS_A_SEGMENT = 5

/** A talk of this many words at about 160 a minute, the same one each time. */
export function createTalk(wordCount: number): Talk {
  const random = createRandom(wordCount)
  const pickWord = createVocabulary(random)
  const paragraphs: TalkParagraph[] = []
  const words: SpokenWord[] = []
  let now = 800
  while (words.length < wordCount) {
    const count = Math.min(WORDS_A_PARAGRAPH, wordCount - words.length)
    const written = sentences(count, pickWord, random)
    for (const each of written) {
      const text = each.replace(/[.,]$/, '')
      const end = now + 90 + Math.round(text.length * 44 * (0.6 + 0.8 * random()))
      words.push({ text, start: now, end })
      now = end + pauseAfter(each, random)
    }
    now += 500
    const index = paragraphs.length
    paragraphs.push({
      written,
      mention: {
        word: Math.floor(random() * Math.max(1, count - 2)),
        concept: Math.floor(random() * CONCEPTS),
      },
      segment:
        index % PARAGRAPHS_A_SEGMENT === 1
          ? Math.floor(index / PARAGRAPHS_A_SEGMENT) % CONCEPTS
          : null,
    })
  }
  return { paragraphs, words, duration: now + 500 }
}

function sentences(count: number, pickWord: () => string, random: () => number): string[] {
  const words: string[] = []
  let left = 0
  while (words.length < count) {
    const begins = left === 0
    if (begins) left = 6 + Math.floor(random() * 14)
    left -= 1
    const word = pickWord()
    const ends = left === 0 || words.length === count - 1
    const sign = ends ? '.' : random() < 0.06 ? ',' : ''
    words.push((begins ? capital(word) : word) + sign)
    if (ends) left = 0
  }
  return words
}

function pauseAfter(written: string, random: () => number): number {
  if (written.endsWith('.')) return 300 + Math.round(300 * random())
  return written.endsWith(',') ? 150 : Math.round(25 * random())
}

/** A word as a sentence begins with it. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
