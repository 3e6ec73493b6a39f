import { paragraphOf, type WordTimes } from '../../../lib/transcript/pack'
import { tokens } from '../../../lib/transcript/tokens'
import type { Script } from '../script'

/** A range from one word of the transcript to another; `null` where the times are not of this text. */
export function rangeOfWords(
  times: WordTimes,
  script: Script,
  first: number,
  last: number,
): Range | null {
  if (times.firstWords.length !== script.paragraphs.length + 1) return null
  const from = placeOf(times, script, first, 'start')
  const to = placeOf(times, script, last, 'end')
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.text, from.offset)
  range.setEnd(to.text, to.offset)
  return range
}

/** Where a word begins, or ends, among the text nodes of its paragraph. */
function placeOf(times: WordTimes, { paragraphs }: Script, word: number, edge: 'start' | 'end') {
  const index = paragraphOf(times, word)
  const paragraph = paragraphs[index]
  const token = tokens(paragraph?.textContent ?? '')[word - (times.firstWords[index] ?? 0)]
  if (!paragraph || !token) return null
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let offset = token[edge]
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.textContent?.length ?? 0
    if (edge === 'start' ? offset < length : offset <= length) return { text, offset }
    offset -= length
  }
  return null
}
