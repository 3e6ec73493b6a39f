import { join, resolve } from 'node:path'
import { parseConcept } from '../../../../lib/episode/concept'
import type { Block, Concept } from '../../../../lib/episode/model'
import { parseEpisode } from '../../../../lib/episode/parse'
import { readProject } from '../../../../lib/episode/read'
import { parseShow } from '../../../../lib/episode/show/show'
import { parseWords } from '../../../../lib/episode/words/parse'
import type { Published } from '../../../../lib/formats/published/published'
import { momentsOf } from '../../../../lib/moments'
import { defaults } from '../../../../lib/site'
import { ms } from '../../../../lib/time'
import { compile } from '../../../../lib/transcript/compile'
import type { Transcript } from '../../../../lib/transcript/model'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** Every episode that tests know, as the site publishes it: by slug. */
export async function samples(): Promise<Map<string, Published>> {
  const second = join(ROOT, 'tests/fixtures/site')
  const all = [...(await project(ROOT)), ...(await project(second))]
  return new Map(all.map((one) => [one.transcript.slug, one]))
}

/** Of a recording that no file here tells the length of. */
const MINUTE = ms(60_000)

async function project(root: string): Promise<Published[]> {
  const { value: files } = await readProject(root)
  const { value: show } = parseShow(files.show)
  const shared = files.concepts.map((source) => parseConcept(source).value)
  return files.episodes.map(({ source, words }) => {
    const { value: episode } = parseEpisode(source)
    const file = words && parseWords(words).value
    const concepts = byId([...shared, ...episode.concepts])
    const terms = new Map([...concepts].map(([id, { term }]) => [id, term]))
    const duration = file?.audio.duration ?? MINUTE
    const transcript = compile(episode, { duration, words: file?.words ?? null }, terms)
    return published(transcript, { show, concepts })
  })
}

/** An episode as it is published, of a show whose address is `https://show.example`. */
export function published(transcript: Transcript, given: Partial<Published> = {}): Published {
  const { show = { ...defaults, base: 'https://show.example' } } = given
  return {
    show,
    transcript,
    audio: new URL(transcript.meta.audio, show.base).href,
    moments: momentsOf(transcript),
    concepts: new Map(),
    ...given,
  }
}

/** Concepts by their ids. */
export function byId(concepts: readonly Concept[]): Map<string, Concept> {
  return new Map(concepts.map((concept) => [concept.id, concept]))
}

/** A concept of which nothing but its term and definition is known. */
export function concept(id: string, term: string, definition: readonly Block[]): Concept {
  return {
    ...{ id, term, definition, aliases: [], requires: [], related: [], links: [] },
    ...{ file: `concepts/${id}.mdx`, place: { line: 1, column: 1 }, places: {} },
  }
}
