import type { TaggedChapter } from '../audio/tags'
import { formatTime, type Ms } from '../time'
import { words } from '../transcript/tokens'
import { mdxHeading, mdxParagraph, plainLine } from './mdx-text'
import type { EpisodeScaffold } from './scaffold'

type Outlined = Pick<EpisodeScaffold, 'chapters' | 'duration' | 'paragraphs'>

/**
 * The blocks of a scaffold, each ended by a line break: its paragraphs, and its chapters as headings with times.
 *
 * A chapter stands where it is sure to begin: at the start of the recording, or at a line that is its title. Every
 * other one stands as a comment about where it must be spoken, since a wrong time is worse than none.
 */
export function outlinedText({ chapters, duration, paragraphs }: Outlined): string[] {
  if (paragraphs.length === 0)
    return chapters.flatMap((chapter) => [heading(chapter), mark(chapter)])
  const found = titleLines(chapters, paragraphs)
  const guessed = chapters.filter((chapter) => chapter.start > 0 && !found.has(chapter))
  const guesses = guessed.map((chapter) => ({ chapter, at: guess(chapter, paragraphs, duration) }))
  const titles = new Map(Array.from(found, ([chapter, index]) => [index, chapter]))
  const opening = chapters.find((chapter) => chapter.start === 0 && !found.has(chapter))
  return [
    ...(opening ? [heading(opening)] : []),
    ...paragraphs.flatMap((paragraph, index) => {
      const comments = guesses
        .filter(({ at }) => at === index)
        .map(({ chapter }) => comment(chapter))
      const chapter = titles.get(index)
      if (!chapter) return [...comments, `${mdxParagraph(paragraph)}\n`]
      return [...comments, heading(chapter), ...(chapter.start > 0 ? [mark(chapter)] : [])]
    }),
  ]
}

/** How many chapters of a scaffold stand as comments. */
export function unplacedChapters({ chapters, paragraphs }: Outlined): number {
  if (paragraphs.length === 0) return 0
  const found = titleLines(chapters, paragraphs)
  return chapters.filter((chapter) => chapter.start > 0 && !found.has(chapter)).length
}

function heading({ title }: TaggedChapter): string {
  return `${mdxHeading(title)}\n`
}

function mark({ start }: TaggedChapter): string {
  return `<Mark at="${formatTime(start)}" />\n`
}

/** A title may not end the comment. */
function comment(chapter: TaggedChapter): string {
  const inside = `${heading(chapter)}\n${mark(chapter)}`.replaceAll('*/', '* /')
  return `{/* This chapter begins about here: move it to its place, out of this comment.\n\n${inside}\n*/}\n`
}

/** Paragraphs that are the title of a chapter, in the order of the chapters. */
function titleLines(
  chapters: readonly TaggedChapter[],
  paragraphs: readonly string[],
): Map<TaggedChapter, number> {
  const lines = paragraphs.map(folded)
  const found = new Map<TaggedChapter, number>()
  let next = 0
  for (const chapter of chapters) {
    const title = folded(chapter.title)
    const index = title === '' ? -1 : lines.indexOf(title, next)
    if (index === -1) continue
    found.set(chapter, index)
    next = index + 1
  }
  return found
}

function folded(text: string): string {
  return words(plainLine(text)).join(' ').toLowerCase()
}

/** The paragraph that begins nearest to a chapter, as if all words took equally long. */
function guess(
  { start }: TaggedChapter,
  paragraphs: readonly string[],
  duration: Ms | null,
): number {
  const counts = paragraphs.map((paragraph) => words(paragraph).length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const wanted = duration === null ? 0 : (start / duration) * total
  let before = 0
  let best = { index: 0, distance: Infinity }
  for (const [index, count] of counts.entries()) {
    const distance = Math.abs(before - wanted)
    if (distance < best.distance) best = { index, distance }
    before += count
  }
  return best.index
}
