import type { ParsedEpisode, TimedWord } from '../episode/model'
import { type Ms } from '../time'
import { arrange } from './arrange'
import { matchWords } from './match'
import type { Transcript } from './model'
import { outlineOf } from './outline'
import { spreadTimes } from './spread'

export interface Recording {
  /** Length of the audio, as decoded. */
  readonly duration: Ms
  /** The word times, `null` where there are none yet. */
  readonly words: readonly TimedWord[] | null
}

/** With fewer sure words than one in so many, those that are would flash up now and then. */
const FEWEST_SURE = 10
/** Word times of which fewer fit the text are another recording's: unrelated texts of one language share a quarter. */
const LEAST_MATCHED = 1 / 3

/**
 * Joins an episode's text and its recording: every paragraph, word, anchor and chapter gets its time.
 *
 * `terms` names the concepts by id; it is what chapters are called where an episode has no headings.
 * Times an author gave that contradict each other are used as far as they rise: nothing is thrown.
 */
export function compile(
  episode: ParsedEpisode,
  recording: Recording,
  terms: ReadonlyMap<string, string>,
): Transcript {
  const { duration } = recording
  const outline = outlineOf(episode.blocks)
  const timed = recording.words ?? []
  const matches = matchWords(
    outline.words,
    timed.map((word) => word[0]),
  )
  const matched = matches.filter((match) => match !== null).length
  const comparable = Math.min(outline.words.length, timed.length)
  const fits = matched > 0 && matched >= comparable * LEAST_MATCHED
  const words = spreadTimes({
    ...outline,
    written: outline.words,
    matches: fits ? matches : matches.map(() => null),
    timed: fits ? timed : [],
    duration,
  })
  const sure = words.filter((word) => word.sure).length
  return {
    slug: episode.slug,
    meta: episode.meta,
    duration,
    precision: fits && sure * FEWEST_SURE >= words.length ? 'word' : 'paragraph',
    words,
    ...arrange(episode.blocks, { outline, words, duration, terms }),
    matching: recording.words && { written: words.length, matched, timed: timed.length },
  }
}
