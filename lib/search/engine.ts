import { CATALOGUE, type Catalogue, type ConceptEntry, type EpisodeEntry } from './files'
import { inTurns, look, type Looking } from './hits'
import { createNames, type NameHit } from './names'
import { once } from './once'
import { createPostings } from './postings'
import { parseQuery } from './query'
import { rank } from './rank'
import { NOTHING_FOUND, type Results } from './results'
import { type Load, shelfOf } from './shelf'
import { conceptHits, episodeHits, passageHit } from './shown'
import { weigh } from './weigh'

/** Search over a whole show. */
export interface Engine {
  readonly catalogue: Catalogue
  /** What is found, at most so many passages. Rejects where a file cannot be fetched. */
  search(typed: string, asked: Asked): Promise<Results>
}

export interface Asked {
  /** Passages at most. */
  readonly limit: number
  /** Slug of an episode whose passages are not wanted. */
  readonly except?: string | null
}

/** Fetches what there is to find; everything else is fetched by the queries that need it, once. */
export async function createEngine(load: Load): Promise<Engine> {
  const catalogue: Catalogue = JSON.parse(await load(CATALOGUE))
  const keeping = once(load)
  const shelf = shelfOf(catalogue)
  const postings = createPostings(catalogue, keeping)
  const namesOf = createBothNames(catalogue)
  return {
    catalogue,
    async search(typed, asked) {
      const query = parseQuery(typed)
      if (query.clauses.length === 0) return NOTHING_FOUND
      const { weights, readings, isCut } = await weigh(query, shelf.size, postings)
      const { passages, isPartial } = rank(weights, shelf.size)
      const looking = { query, readings, isPartial, shelf, load: keeping }
      const names = namesOf(query, postings.isCommon)
      const results = await resultsOf(passages, names, asked, looking)
      const { counts } = results
      return { ...results, counts: { ...counts, isExact: counts.isExact && !isCut }, isPartial }
    },
  }
}

interface BothNames {
  readonly concepts: readonly NameHit<ConceptEntry>[]
  readonly episodes: readonly NameHit<EpisodeEntry>[]
}

function createBothNames({ concepts, episodes }: Catalogue) {
  const ofConcepts = createNames(concepts, ({ term, aliases = [] }) => ({
    name: term,
    others: aliases,
  }))
  const ofEpisodes = createNames(episodes, ({ title }) => ({ name: title }))
  return (...asked: Parameters<typeof ofConcepts>): BothNames => ({
    concepts: ofConcepts(...asked),
    episodes: ofEpisodes(...asked),
  })
}

/** Texts looked at for concepts and for episodes that are not found by their names. */
const MORE = 3

async function resultsOf(
  passages: Int32Array,
  names: BothNames,
  { limit, except = null }: Asked,
  looking: Looking,
): Promise<Omit<Results, 'isPartial'>> {
  const { shelf, query } = looking
  const spoken = shelf.outside(except, shelf.only('spoken', passages))
  const [meanings, summaries, said] = await Promise.all([
    look(shelf.only('concept', passages), MORE, looking),
    look(shelf.only('summary', passages), MORE, looking),
    look(inTurns(spoken, shelf), limit, looking),
  ])
  const concepts = conceptHits(names.concepts, meanings.hits)
  const episodes = episodeHits(names.episodes, summaries.hits)
  const isExact = said.isWhole || query.clauses.every(({ kind }) => kind === 'word')
  return {
    concepts: concepts.slice(0, SHOWN),
    episodes: episodes.slice(0, SHOWN),
    passages: said.hits.flatMap(passageHit),
    counts: {
      concepts: concepts.length,
      episodes: episodes.length,
      passages: isExact && !said.isWhole ? spoken.length : said.hits.length,
      isExact,
    },
  }
}

/** Concepts and episodes shown at most. */
const SHOWN = 5
