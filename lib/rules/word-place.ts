import type { Point } from '../diagnostic'
import type { EpisodeContext } from './context'
import { paragraphsIn } from './written'

/**
 * Where a word of an episode's text stands in its file: found behind the words before it in its paragraph, past tags and
 * addresses. Where it is written otherwise than it reads (`&amp;`), the last one found before it.
 */
export function placeOfWord(
  word: number,
  { episode, outline, source }: Pick<EpisodeContext, 'episode' | 'outline' | 'source'>,
): Point {
  const index = outline.paragraphs.findLastIndex(({ firstWord }) => firstWord <= word)
  const paragraph = outline.paragraphs[index]
  const places = paragraphsIn(episode.blocks).map(({ place }) => place)
  const place = places[index]
  if (!paragraph || !place) return { line: 1, column: 1 }
  const lines = source.split('\n').slice(place.line - 1, places[index + 1]?.line)
  const text = blank(lines.join('\n'))
  let at = place.column - 1
  let found = at
  for (const token of paragraph.tokens.slice(0, word - paragraph.firstWord + 1)) {
    const next = text.indexOf(paragraph.text.slice(token.start, token.end), at)
    if (next === -1) continue
    found = next
    at = next + token.end - token.start
  }
  const before = text.slice(0, found).split('\n')
  return { line: place.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
}

/** Tags and the addresses of links, as long as before, without a letter. */
function blank(text: string): string {
  return text.replace(/<\/?[A-Za-z][^>]*>|\]\([^)]*\)/g, (some) => some.replace(/[^\n]/g, ' '))
}
