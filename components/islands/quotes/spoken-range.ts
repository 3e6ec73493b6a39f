import { snapToWords } from '../../../lib/quote/snap'
import { ms, type Ms } from '../../../lib/time'
import type { WordTimes } from '../../../lib/transcript/pack'
import { spanOfWords } from '../../../lib/transcript/spoken'
import { startOf, type Script } from '../script'

/** What a selection holds of one paragraph. */
export interface SpokenPart {
  readonly paragraph: HTMLElement
  readonly text: string
  /** Index of the paragraph, and of the first and the last word in it. */
  readonly index: number
  readonly firstWord: number
  readonly lastWord: number
}

/** The whole words of each paragraph that a range holds, in reading order. */
export function partsOf(range: Range, { paragraphs }: Script): SpokenPart[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (!range.intersectsNode(paragraph)) return []
    const text = paragraph.textContent
    const snapped = snapToWords(text, ...offsetsIn(paragraph, range))
    if (!snapped) return []
    const { start, end, firstWord, lastWord } = snapped
    return [{ paragraph, index, firstWord, lastWord, text: tidy(text.slice(start, end)) }]
  })
}

/** When these words are spoken: by their own times where those are known, else by those of their paragraphs. */
export function timesOf(
  parts: readonly SpokenPart[],
  { paragraphs }: Script,
  times: WordTimes | null,
  duration: Ms,
): { start: Ms; end: Ms } | null {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return null
  if (times?.firstWords.length === paragraphs.length + 1) {
    const indexOf = (index: number, word: number) => (times.firstWords[index] ?? 0) + word
    const from = indexOf(first.index, first.firstWord)
    return spanOfWords(times, from, indexOf(last.index, last.lastWord), duration)
  }
  const after = paragraphs[last.index + 1]
  return {
    start: ms(startOf(first.paragraph)),
    end: after ? ms(startOf(after)) : duration,
  }
}

/** Where a range begins and ends in a paragraph's text, in UTF-16 units. */
function offsetsIn(paragraph: HTMLElement, range: Range): [number, number] {
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  const whole = before.toString().length
  const place = (node: Node, offset: number, otherwise: number) => {
    if (!paragraph.contains(node)) return otherwise
    before.setEnd(node, offset)
    return before.toString().length
  }
  return [
    place(range.startContainer, range.startOffset, 0),
    place(range.endContainer, range.endOffset, whole),
  ]
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ')
}
