import type { Block, Inline, Paragraph } from '../episode/model'
import type { Ms } from '../time'
import { inlineText, paragraphs } from './text'
import { tokens, type Token } from './tokens'

/** The words of an episode in one row, and where its paragraphs and given times stand in that row. */
export interface Outline {
  readonly words: readonly string[]
  readonly paragraphs: readonly OutlineParagraph[]
  /** Times of `<Mark>`s: index of the next word, time. */
  readonly marks: ReadonlyMap<number, Ms>
  /** Times of marks and of every anchor and turn with an `at` or `until`. */
  readonly given: ReadonlyMap<number, Ms>
}

export interface OutlineParagraph {
  readonly firstWord: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Counts the words of all paragraphs and finds the word that each given time belongs to. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const words: string[] = []
  const outlined = new Map<Paragraph, OutlineParagraph>()
  for (const paragraph of paragraphs(blocks)) {
    const text = inlineText(paragraph.inlines)
    const cut = tokens(text)
    outlined.set(paragraph, { firstWord: words.length, text, tokens: cut })
    for (const token of cut) words.push(text.slice(token.start, token.end))
  }
  const times = { marks: new Map<number, Ms>(), given: new Map<number, Ms>(), word: 0 }
  collectBlocks(blocks, times, outlined)
  return { words, paragraphs: [...outlined.values()], marks: times.marks, given: times.given }
}

/** Index in the row of the first word that begins at or after a place in the paragraph's text. */
export function wordAt(paragraph: OutlineParagraph, offset: number): number {
  const index = paragraph.tokens.findIndex((token) => token.end > offset)
  return paragraph.firstWord + (index < 0 ? paragraph.tokens.length : index)
}

interface Times {
  readonly marks: Map<number, Ms>
  readonly given: Map<number, Ms>
  word: number
}

type Outlined = ReadonlyMap<Paragraph, OutlineParagraph>

function collectBlocks(blocks: readonly Block[], times: Times, outlined: Outlined) {
  for (const block of blocks) {
    if (block.kind === 'paragraph') collectParagraph(block, times, outlined)
    else if (block.kind === 'mark') mark(times, times.word, block.at.value)
    else if (block.kind === 'list')
      block.items.forEach((item) => collectBlocks(item, times, outlined))
    else if (block.kind === 'quote') collectBlocks(block.blocks, times, outlined)
    else if (block.kind === 'segment' || block.kind === 'turn') {
      if (block.at) times.given.set(times.word, block.at.value)
      collectBlocks(block.blocks, times, outlined)
      if (block.kind === 'segment' && block.until) times.given.set(times.word, block.until.value)
    }
  }
}

function collectParagraph(block: Paragraph, times: Times, outlined: Outlined) {
  const paragraph = outlined.get(block)
  if (!paragraph) return
  let offset = 0
  const walk = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'mark') mark(times, wordAt(paragraph, offset), inline.at.value)
      if (inline.kind === 'mention' && inline.at)
        times.given.set(wordAt(paragraph, offset), inline.at.value)
      if ('inlines' in inline) walk(inline.inlines)
      else offset += inlineText([inline]).length
    }
  }
  walk(block.inlines)
  times.word = paragraph.firstWord + paragraph.tokens.length
}

function mark(times: Times, word: number, time: Ms) {
  times.marks.set(word, time)
  times.given.set(word, time)
}
