import { ms, type Ms } from '../time'
import type { Anchor, Chapter } from './model'

/** The chapters: one a heading; without headings one an outermost segment, called by its concept's term. */
export function chaptersOf(
  headings: readonly Omit<Chapter, 'end'>[],
  anchors: readonly Anchor[],
  terms: ReadonlyMap<string, string>,
  duration: Ms,
): Chapter[] {
  const starts = headings.length > 0 ? headings : outermost(anchors, terms)
  const sorted = [...starts].sort((a, b) => a.start - b.start)
  return sorted.map((chapter, i) => ({
    ...chapter,
    end: ms(Math.max(chapter.start, sorted[i + 1]?.start ?? duration)),
  }))
}

function outermost(anchors: readonly Anchor[], terms: ReadonlyMap<string, string>) {
  const found: Omit<Chapter, 'end'>[] = []
  let covered = 0
  for (const anchor of anchors) {
    if (anchor.kind !== 'segment' || anchor.id === null || anchor.firstWord < covered) continue
    found.push({
      id: anchor.id,
      title: terms.get(anchor.concept) ?? anchor.concept,
      start: anchor.start,
    })
    covered = anchor.firstWord + anchor.wordCount
  }
  return found
}
