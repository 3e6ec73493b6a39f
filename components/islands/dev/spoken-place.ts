import { fileOf, type FilePlace } from './editor'
import { breaksOf, firstLine } from './places-in-text'

/**
 * Where the word being spoken stands in its episode's file; where it is not known the start of its paragraph, before
 * the first one that one's; line 1 where the page shows another episode.
 */
export function spokenPlace(slug: string): FilePlace {
  const text = document.querySelector(`.transcript[id^="transcript_${slug}_"]`)
  const paragraph =
    text?.querySelector<HTMLElement>('p[aria-current]') ??
    text?.querySelector<HTMLElement>('p[data-line]')
  return { file: fileOf(slug), line: paragraph ? lineIn(paragraph) : 1, column: 1 }
}

function lineIn(paragraph: HTMLElement): number {
  const offset = spokenOffset(paragraph)
  return firstLine(paragraph) + breaksOf(paragraph).filter((start) => start <= offset).length
}

/** How much of the paragraph's text stands before the word being spoken, in UTF-16 units. */
function spokenOffset(paragraph: HTMLElement): number {
  const [word] = 'highlights' in CSS ? (CSS.highlights.get('word') ?? []) : []
  if (!word || !paragraph.contains(word.startContainer)) return 0
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(word.startContainer, word.startOffset)
  return before.toString().length
}
