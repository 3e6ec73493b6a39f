/** A frame: the media time it was made at, in ms, and the word that it shows, -1 for none. */
export type Frame = readonly [time: number, word: number]

interface Timed {
  readonly start: number
  readonly end: number
}

/** How well a run of frames showed the words, at a speed. */
export interface Sync {
  /** Milliseconds from the start of each word to the first frame that shows it; early ones are negative. */
  readonly lags: readonly number[]
  /** Words that were spoken meanwhile. */
  readonly words: number
  /** How many of them no frame showed. */
  readonly missed: number
  readonly frames: number
  /** Frames that showed a word that was not being spoken, or nothing while one was. */
  readonly wrong: number
}

/** Compares what was shown with what was spoken. The first and the last word may be cut by the recording: left out. */
export function compareFrames(
  frames: readonly Frame[],
  words: readonly Timed[],
  speed: number,
): Sync {
  const from = frames[0]?.[0] ?? 0
  const to = frames.at(-1)?.[0] ?? 0
  const firstShown = new Map<number, number>()
  for (const [time, word] of frames) if (!firstShown.has(word)) firstShown.set(word, time)
  const spoken = words.flatMap((word, i) => {
    const next = words[i + 1]?.start ?? word.end
    return word.start > from && next < to ? [{ start: word.start, shown: firstShown.get(i) }] : []
  })
  return {
    lags: spoken.flatMap(({ start, shown }) =>
      shown === undefined ? [] : [(shown - start) / speed],
    ),
    words: spoken.length,
    missed: spoken.filter(({ shown }) => shown === undefined).length,
    frames: frames.length,
    wrong: frames.filter(([time, word]) => !isRight(words, time, word)).length,
  }
}

/** In the pause after a word the word may stay, or nothing be shown. */
function isRight(words: readonly Timed[], time: number, word: number): boolean {
  const next = words[word + 1]?.start ?? Infinity
  if (word >= 0) return (words[word]?.start ?? Infinity) <= time && time < next
  return !words.some(({ start, end }) => start <= time && time < end)
}

/** The value below which a share of all values lies; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
