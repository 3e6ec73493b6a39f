import type { Block, Inline } from '../episode/model'
import type { Ms } from '../time'
import { inlineText } from './text'
import { tokens, type Token } from './tokens'

/** The words of an episode in one row, and where its paragraphs and the times an author gave stand in that row. */
export interface Outline {
  readonly words: readonly string[]
  readonly paragraphs: readonly OutlineParagraph[]
  /** Times of `<Mark>`s: index of the next word, time. */
  readonly marks: ReadonlyMap<number, Ms>
  /** Times of marks and of every anchor and turn with an `at`: index of the next word, time. */
  readonly given: ReadonlyMap<number, Ms>
  /** Times by which a passage has ended, from `until`: index of the word after it, time. */
  readonly ends: ReadonlyMap<number, Ms>
}

export interface OutlineParagraph {
  readonly firstWord: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Counts the words of all paragraphs, in reading order, and finds the word that each given time belongs to. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const draft: Draft = {
    words: [],
    paragraphs: [],
    marks: new Map(),
    given: new Map(),
    ends: new Map(),
  }
  addBlocks(draft, blocks)
  return draft
}

/** Index in the row of the word that stands at a place in the paragraph's text, else of the next one. */
export function wordAt(paragraph: OutlineParagraph, offset: number): number {
  return paragraph.firstWord + leading(paragraph.tokens, (token) => token.end <= offset)
}

/** Index in the row of the first word that begins at or after a place in the paragraph's text. */
export function wordAfter(paragraph: OutlineParagraph, offset: number): number {
  return paragraph.firstWord + leading(paragraph.tokens, (token) => token.start < offset)
}

/** How many tokens pass a test that only the first ones pass. */
function leading(sorted: readonly Token[], passes: (token: Token) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = sorted[middle]
    if (token && passes(token)) low = middle + 1
    else high = middle
  }
  return low
}

interface Draft extends Outline {
  readonly words: string[]
  readonly paragraphs: OutlineParagraph[]
  readonly marks: Map<number, Ms>
  readonly given: Map<number, Ms>
  readonly ends: Map<number, Ms>
}

function addBlocks(draft: Draft, blocks: readonly Block[]) {
  for (const block of blocks) addBlock(draft, block)
}

function addBlock(draft: Draft, block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return addParagraph(draft, block.inlines)
    case 'mark':
      return addMark(draft, draft.words.length, block.at.value)
    case 'segment':
      if (block.at) draft.given.set(draft.words.length, block.at.value)
      addBlocks(draft, block.blocks)
      if (block.until) addEnd(draft, draft.words.length, block.until.value)
      return
    case 'turn':
      if (block.at) draft.given.set(draft.words.length, block.at.value)
      return addBlocks(draft, block.blocks)
    case 'quote':
      return addBlocks(draft, block.blocks)
    case 'list':
      return block.items.forEach((item) => addBlocks(draft, item))
    case 'heading':
    case 'code':
    case 'table':
    case 'rule':
      return
  }
}

function addParagraph(draft: Draft, inlines: readonly Inline[]) {
  const text = inlineText(inlines)
  const paragraph = { firstWord: draft.words.length, text, tokens: tokens(text) }
  draft.paragraphs.push(paragraph)
  for (const token of paragraph.tokens) draft.words.push(text.slice(token.start, token.end))
  let offset = 0
  const visit = (inline: Inline) => {
    const word = wordAt(paragraph, offset)
    if (inline.kind === 'mark') addMark(draft, word, inline.at.value)
    if (inline.kind === 'mention' && inline.at) draft.given.set(word, inline.at.value)
    if ('inlines' in inline) inline.inlines.forEach(visit)
    else offset += inlineText([inline]).length
    if (inline.kind === 'mention' && inline.until)
      addEnd(draft, wordAfter(paragraph, offset), inline.until.value)
  }
  inlines.forEach(visit)
}

function addMark(draft: Draft, word: number, time: Ms) {
  draft.marks.set(word, time)
  draft.given.set(word, time)
}

/** Of passages that end together the inner one comes first and says when its words end. */
function addEnd(draft: Draft, word: number, time: Ms) {
  if (!draft.ends.has(word)) draft.ends.set(word, time)
}
