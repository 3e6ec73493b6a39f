import type { Finding } from '../diagnostic'
import type { ParsedEpisode, WordsFile } from '../episode/model'
import { episodeRules } from '../rules'
import type { ConceptFacts, EpisodeContext } from '../rules/context'
import { ms, type Ms } from '../time'
import { compile } from '../transcript/compile'
import { matchWords } from '../transcript/match'
import { outlineOf } from '../transcript/outline'
import { placedIn } from '../transcript/placed'
import { findingsOf } from './findings'

/** An episode with all that the rules about its text and times look at. */
export interface EpisodeMatter {
  readonly episode: ParsedEpisode
  readonly source: string
  readonly words: WordsFile | null
  /** Whether there is a file of word times, usable or not. */
  readonly isTimed: boolean
  /** Of the recording; `null` where nobody knows it. */
  readonly duration: Ms | null
  readonly concepts: readonly ConceptFacts[]
}

/** What the rules about an episode's text and times say. */
export function checkMatter(matter: EpisodeMatter): readonly Finding[] {
  return findingsOf(episodeRules, contextOf(matter))
}

/** What the rules about an episode may look at. */
export function contextOf(matter: EpisodeMatter): EpisodeContext {
  const { episode, source, words, isTimed, duration, concepts } = matter
  const outline = outlineOf(episode.blocks)
  const spoken = words?.words.map(([text]) => text) ?? []
  const matches = matchWords(outline.words, spoken)
  const timed = words?.words ?? null
  // Times of a longer recording are another rule's matter: cut off at this one's end, they would look like fast speech.
  const length = duration === null ? null : ms(Math.max(duration, words?.audio.duration ?? 0))
  return {
    episode,
    source,
    concepts,
    outline,
    placed: placedIn(episode.blocks, outline),
    written: outline.words.length,
    duration,
    transcript:
      length === null ? null : compile(episode, { duration: length, words: timed }, new Map()),
    isTimed,
    timed: words && {
      file: words,
      matches: matches.map((index) => (index === null ? null : (words.words[index] ?? null))),
    },
    wordsPath: episode.file.replace(/\.mdx$/, '.words.json'),
  }
}
