import { ms } from '../time'
import type { ConceptEntry, EpisodeEntry } from './files'
import { type Hit, timeOf } from './hits'
import { matchText } from './match'
import type { NameHit } from './names'
import type { ConceptHit, EpisodeHit, PassageHit } from './results'
import { type Piece, piecesOf, snippetOf } from './snippet'

/** The concepts found by their names, then those found by what they mean. */
export function conceptHits(
  named: readonly NameHit<ConceptEntry>[],
  meant: readonly Hit[],
): ConceptHit[] {
  const hits = new Map<string, ConceptHit>()
  for (const { entry, terms } of named)
    hits.set(entry.id, {
      id: entry.id,
      term: marked(entry.term, terms),
      alias: aliasOf(entry, terms),
      snippet: [],
    })
  for (const { place, passage, matched } of meant) {
    if (place.owner.kind !== 'concept') continue
    const { id, term } = place.owner.entry
    const known = hits.get(id) ?? { id, term: plain(term), alias: [] }
    hits.set(id, { ...known, snippet: snippetOf(passage.text, matched.found) })
  }
  return [...hits.values()]
}

/** The episodes found by their titles, then those found by what they are about. */
export function episodeHits(
  titled: readonly NameHit<EpisodeEntry>[],
  about: readonly Hit[],
): EpisodeHit[] {
  const hits = new Map<string, EpisodeHit>()
  for (const { entry, terms } of titled) {
    const { slug, title, date } = entry
    hits.set(slug, { slug, title: marked(title, terms), date, snippet: [] })
  }
  for (const { place, passage, matched } of about) {
    if (place.owner.kind !== 'episode') continue
    const { slug, title, date } = place.owner.entry
    const known = hits.get(slug) ?? { slug, title: plain(title), date }
    hits.set(slug, { ...known, snippet: snippetOf(passage.text, matched.found) })
  }
  return [...hits.values()]
}

export function passageHit(hit: Hit): PassageHit[] {
  const { place, passage, matched } = hit
  if (place.owner.kind !== 'episode') return []
  const { slug, title, duration } = place.owner.entry
  return [
    {
      slug,
      episode: title,
      start: ms(Math.min(timeOf(hit), duration)),
      speaker: passage.speaker ?? null,
      isHeading: passage.heading ?? false,
      snippet: snippetOf(passage.text, matched.found),
    },
  ]
}

/** The first other name that was meant, where the name itself was not. */
function aliasOf({ term, aliases = [] }: ConceptEntry, terms: ReadonlySet<string>): Piece[] {
  if (marked(term, terms).some(({ isFound }) => isFound)) return []
  const named = aliases.map((alias) => marked(alias, terms))
  return named.find((pieces) => pieces.some(({ isFound }) => isFound)) ?? []
}

function marked(name: string, terms: ReadonlySet<string>): Piece[] {
  const clauses = Array.from(
    terms,
    (term) => ({ kind: 'word', term, parts: [], open: false }) as const,
  )
  const readings = new Map(Array.from(terms, (term) => [term, new Map([[term, 1]])]))
  return piecesOf(name, matchText(name, { clauses }, readings).found)
}

function plain(text: string): Piece[] {
  return [{ text, isFound: false }]
}
