import type { Concept, ParsedEpisode, TimedWord } from '../../../lib/episode/model'
import { parseEpisode } from '../../../lib/episode/parse'
import type { EpisodeContext, Rule } from '../../../lib/rules/rule'
import { ms } from '../../../lib/time'
import { outlineOf } from '../../../lib/transcript/outline'
import { placedIn } from '../../../lib/transcript/placed'
import { said } from '../episode/episode'

const HEAD = ['---', 'title: A', 'date: 2024-11-18', 'audio: /audio/a.mp3', '---']

/** An episode whose text begins in line 6, before any rule has seen it. */
export function contextOf(
  body: readonly string[],
  more: Partial<EpisodeContext> = {},
): EpisodeContext {
  const episode: ParsedEpisode = parseEpisode({
    file: 'episodes/a.mdx',
    text: [...HEAD, ...body].join('\n'),
  }).value
  const outline = outlineOf(episode.blocks)
  return {
    episode,
    concepts: [],
    placed: placedIn(episode.blocks, outline),
    written: outline.words.length,
    audio: null,
    timed: null,
    isTimed: false,
    wordsPath: 'episodes/a.words.json',
    ...more,
  }
}

/** What one rule says about an episode. */
export function run(
  rule: Rule<EpisodeContext>,
  body: readonly string[],
  more?: Partial<EpisodeContext>,
) {
  return said(rule.run(contextOf(body, more)))
}

/** Word times of a recording of `duration` ms: for each written word its start, or `null`. */
export function timed(
  starts: readonly (number | null)[],
  sha256 = 'a',
  duration = 60_000,
): Partial<EpisodeContext> {
  const matches = starts.map((start): TimedWord | null =>
    start === null ? null : ['word', ms(start), null],
  )
  const file = {
    version: 1,
    source: 'aligned',
    audio: { sha256, duration: ms(duration) },
    words: [],
  } as const
  return { timed: { file, matches }, isTimed: true }
}

/** A concept with nothing but its id. */
export function concept(id: string, more: Partial<Concept> = {}): Concept {
  return {
    id,
    term: id,
    aliases: [],
    requires: [],
    related: [],
    links: [],
    definition: [],
    file: `concepts/${id}.mdx`,
    place: { line: 1, column: 1 },
    places: {},
    ...more,
  }
}
