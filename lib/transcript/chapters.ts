import { ms, type Ms } from '../time'
import type { Chapter } from './model'

/** The chapters, in the order of their starts: each lasts until the next one starts, the last to the audio's end. */
export function chaptersOf(starts: readonly Omit<Chapter, 'end'>[], duration: Ms): Chapter[] {
  const sorted = [...starts].sort((a, b) => a.start - b.start)
  return sorted.map((chapter, i) => ({
    ...chapter,
    end: ms(Math.max(chapter.start, sorted[i + 1]?.start ?? duration)),
  }))
}
