import { conceptsOf } from '../episode/parse'
import type { ProjectNames } from '../episode/read'
import { decodeText } from '../episode/text'
import type { ConceptFacts, EpisodeFacts } from '../rules/context'
import { checkEpisode, type Surroundings } from './episode'
import { conceptFacts } from './facts'
import type { Gathering } from './gathering'
import type { KeptEpisode } from './kept'
import type { Source } from './source'

/** An episode's text, of which nothing but its own concepts is known yet. */
export interface EpisodeText {
  readonly slug: string
  readonly isTimed: boolean
  readonly text: Source
  readonly own: readonly ConceptFacts[]
  readonly kept: KeptEpisode | undefined
}

/** Reads every episode as far as others need it, so that each can then be checked alone. */
export async function readTexts(
  names: ProjectNames['episodes'],
  kept: Readonly<Record<string, KeptEpisode>>,
  { read }: Gathering,
): Promise<EpisodeText[]> {
  const texts: EpisodeText[] = []
  for (const { slug, isTimed } of names) {
    const text = await read(`episodes/${slug}.mdx`)
    if (text) texts.push({ slug, isTimed, text, kept: kept[slug], own: ownOf(text, kept[slug]) })
  }
  return texts
}

function ownOf(text: Source, kept: KeptEpisode | undefined): readonly ConceptFacts[] {
  if (kept?.hash === text.hash) return kept.own
  return conceptsOf(decodeText(text.file, text.bytes).value).map(conceptFacts)
}

/** What episodes say, and what is kept of them. */
export interface CheckedEpisodes {
  readonly facts: readonly EpisodeFacts[]
  readonly kept: Readonly<Record<string, KeptEpisode>>
}

/** Checks episodes one after the other: each may have hours of audio to decode. */
export async function checkEpisodes(
  texts: readonly EpisodeText[],
  surroundings: Surroundings,
  { read, add }: Gathering,
): Promise<CheckedEpisodes> {
  const checked: [slug: string, episode: KeptEpisode][] = []
  for (const [done, { slug, isTimed, text, kept }] of texts.entries()) {
    surroundings.onProgress?.(done, texts.length)
    const words = isTimed ? await read(`episodes/${slug}.words.json`) : null
    const episode = await checkEpisode({ text, words, isTimed, kept }, surroundings)
    add(episode.found)
    checked.push([slug, episode.kept])
  }
  return { facts: checked.map(([, { facts }]) => facts), kept: Object.fromEntries(checked) }
}
