import type { WordTimes } from '../../../lib/transcript/pack'
import type { Script } from '../script'
import { createWordFinder } from '../transcript/word-finder'

/** A range from one word of the transcript to another; `null` where the times are not of this text. */
export function rangeOfWords(
  times: WordTimes,
  script: Script,
  first: number,
  last: number,
): Range | null {
  const finder = createWordFinder(script, times)
  const [range, end] = [document.createRange(), document.createRange()]
  if (!finder?.select(first, range) || !finder.select(last, end)) return null
  range.setEnd(end.endContainer, end.endOffset)
  return range
}
