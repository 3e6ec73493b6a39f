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

/**
 * Joins an episode's text and its recording: every paragraph, word, anchor and chapter gets its time.
 *
 * `terms` names the concepts by id; it is what chapters are called where an episode has no headings.
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
  const precision = matched > 0 ? 'word' : 'paragraph'
  const given = precision === 'word' ? outline.marks : outline.given
  const words = spreadTimes({ written: outline.words, matches, timed, given, duration })
  return {
    slug: episode.slug,
    meta: episode.meta,
    duration,
    precision,
    words,
    ...arrange(episode.blocks, { outline, words, duration, terms }),
    matching: recording.words && { written: words.length, matched, timed: timed.length },
  }
}
