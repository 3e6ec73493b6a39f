import { track, type Track } from '../../lib/transcript/cursor'

/** The transcript as it stands in the page, with the times that its elements carry. */
export interface Script {
  readonly root: HTMLElement
  readonly paragraphs: readonly HTMLElement[]
  readonly segments: readonly HTMLElement[]
  /** Which paragraph is active: from its start until the next one's. */
  readonly paragraphTrack: Track
  /** Which segment is active: the innermost that holds the time. */
  readonly segmentTrack: Track
}

/** Reads the times out of the page, once. */
export function readScript(root: HTMLElement): Script {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('p[data-start]')]
  const segments = [...root.querySelectorAll<HTMLElement>('section[data-concept]')]
  return {
    root,
    paragraphs,
    segments,
    paragraphTrack: {
      starts: Int32Array.from(paragraphs, startOf),
      values: Int32Array.from(paragraphs, (_, i) => i),
    },
    segmentTrack: track(
      segments.map((segment) => ({ start: startOf(segment), end: Number(segment.dataset.end) })),
    ),
  }
}

/** Where a paragraph or a segment begins, in ms. */
export function startOf(element: HTMLElement): number {
  return Number(element.dataset.start)
}
