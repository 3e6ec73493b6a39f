import { ms, type Ms } from '../../../lib/time'
import { NOTHING } from '../../../lib/transcript/cursor'
import { paragraphOf, type WordTimes } from '../../../lib/transcript/pack'
import { tokens, type Token } from '../../../lib/transcript/tokens'
import type { Script } from '../script'

/** Finds words in the page, and times of places in it, without an element per word. */
export interface WordFinder {
  readonly times: WordTimes
  /** Lays a range around a word; false where the word is not in the page. */
  select(word: number, range: Range): boolean
  /** When the word at a place in a paragraph's text nodes is spoken; `null` where that is not known. */
  timeAt(node: Node, offset: number): Ms | null
}

/** A finder for a transcript and its word times; `null` where the two are not of one text. */
export function createWordFinder(script: Script, times: WordTimes): WordFinder | null {
  if (times.firstWords.length !== script.paragraphs.length + 1) return null
  const starts = startsOf(times)
  const cut = createCutter(script)
  const firstOf = (paragraph: number) => times.firstWords[paragraph] ?? 0
  return {
    times,
    select(word, range) {
      const paragraph = paragraphOf(times, word)
      const { texts, tokens } = cut(paragraph)
      const token = tokens[word - firstOf(paragraph)]
      return token !== undefined && selectText(texts, token, range)
    },
    timeAt(node, offset) {
      const paragraph = script.paragraphs.findIndex((element) => element.contains(node))
      const { texts, tokens } = cut(paragraph)
      const place = offsetOf(texts, node, offset)
      const index = place === null ? -1 : tokens.findIndex((token) => token.end >= place)
      const start = starts[firstOf(paragraph) + index] ?? NOTHING
      return index < 0 || start === NOTHING ? null : ms(start)
    },
  }
}

interface CutParagraph {
  readonly paragraph: number
  readonly texts: readonly Text[]
  readonly tokens: readonly Token[]
}

/** Cuts a paragraph into words when one of them is wanted; the last one stays cut. */
function createCutter(script: Script): (paragraph: number) => CutParagraph {
  let last: CutParagraph | null = null
  return (paragraph) => {
    if (last?.paragraph === paragraph) return last
    const element = script.paragraphs[paragraph]
    const texts = element ? textsOf(element) : []
    last = { paragraph, texts, tokens: tokens(element?.textContent ?? '') }
    return last
  }
}

/** For each word its start, `NOTHING` where it has none. */
function startsOf(times: WordTimes): Int32Array {
  const starts = new Int32Array(times.firstWords.at(-1) ?? 0).fill(NOTHING)
  times.track.values.forEach((word, i) => {
    if (word !== NOTHING) starts[word] = times.track.starts[i] ?? NOTHING
  })
  return starts
}

/** The text nodes of an element, in order. */
export function textsOf(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node)
  return texts
}

/** Lays a range around a stretch of the text that nodes hold together; false where it is not in them. */
export function selectText(
  texts: readonly Text[],
  { start, end }: { readonly start: number; readonly end: number },
  range: Range,
): boolean {
  const from = placeIn(texts, start, false)
  const to = placeIn(texts, end, true)
  if (!from || !to) return false
  range.setStart(from.text, from.offset)
  range.setEnd(to.text, to.offset)
  return true
}

/** Where a place in the text lies among its nodes; an end stays in the node before a border. */
function placeIn(texts: readonly Text[], place: number, isEnd: boolean) {
  let before = 0
  for (const text of texts) {
    const after = before + text.length
    if (isEnd ? place <= after : place < after) return { text, offset: place - before }
    before = after
  }
  return null
}

function offsetOf(texts: readonly Text[], node: Node, offset: number): number | null {
  let before = 0
  for (const text of texts) {
    if (text === node) return before + offset
    before += text.length
  }
  return null
}
