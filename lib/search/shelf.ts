import {
  type Block,
  blockFile,
  type Catalogue,
  type ConceptEntry,
  type EpisodeEntry,
  type Passage,
} from './files'
import { decodeNumbers } from './numbers'

/** Fetches the text of one of search’s files; rejects where it cannot be had. */
export type Load = (file: string) => Promise<string>

export type Owner =
  | { readonly kind: 'concept'; readonly entry: ConceptEntry }
  | { readonly kind: 'episode'; readonly entry: EpisodeEntry }

/** A passage by its number in the show. */
export interface Place {
  readonly passage: number
  readonly owner: Owner
  /** Which of its owner's passages it is. */
  readonly index: number
}

/** A part of what a concept means, what an episode is about, or what is said in it. */
export type Kind = 'concept' | 'summary' | 'spoken'

const KINDS = { concept: 0, summary: 1, spoken: 2 } as const

/** Where the passages of a show stand. */
export interface Shelf {
  /** Of all passages. */
  readonly size: number
  /** Of these passages those of a kind, in their order. */
  only(kind: Kind, passages: Iterable<number>): number[]
  /** Of these passages those that an episode does not hold. */
  outside(slug: string | null, passages: readonly number[]): readonly number[]
  placeOf(passage: number): Place
  /** The file with a passage's text, and its place in it. */
  fileOf(place: Place): { readonly file: string; readonly at: number }
}

export function shelfOf({ concepts, episodes }: Catalogue): Shelf {
  const owners: Owner[] = [
    ...concepts.map((entry) => ({ kind: 'concept', entry }) as const),
    ...episodes.map((entry) => ({ kind: 'episode', entry }) as const),
  ]
  const blocks = owners.map(({ entry }) => decodeNumbers(entry.blocks))
  const firsts = [0]
  for (const counts of blocks) firsts.push((firsts.at(-1) ?? 0) + sum(counts))
  const ownerAt = (passage: number) => lastAtMost(firsts, passage)
  const kinds = kindsOf(firsts, concepts.length)
  return {
    size: kinds.length,
    only(kind, passages) {
      const wanted = KINDS[kind]
      const found: number[] = []
      for (const passage of passages) if (kinds[passage] === wanted) found.push(passage)
      return found
    },
    outside(slug, passages) {
      const at =
        slug === null ? -1 : concepts.length + episodes.findIndex((one) => one.slug === slug)
      const [from = 0, to = 0] = firsts.slice(Math.max(0, at), at + 2)
      return at < concepts.length
        ? passages
        : passages.filter((passage) => passage < from || passage >= to)
    },
    placeOf(passage) {
      const at = ownerAt(passage)
      const owner = owners[at]
      if (!owner) throw new RangeError(`No passage ${passage}`)
      return { passage, owner, index: passage - (firsts[at] ?? 0) }
    },
    fileOf({ passage, owner, index }) {
      const { entry } = owner
      const { block, at } = within(blocks[ownerAt(passage)] ?? [], index)
      const name = 'id' in entry ? entry.id : entry.slug
      return { file: blockFile(name, entry.version, block), at }
    },
  }
}

/** The kind of every passage: concepts come first, and an episode begins with what it is about. */
function kindsOf(firsts: readonly number[], concepts: number): Uint8Array {
  const kinds = new Uint8Array(firsts.at(-1) ?? 0).fill(KINDS.spoken)
  kinds.fill(KINDS.concept, 0, firsts[concepts])
  for (const first of firsts.slice(concepts, -1)) kinds[first] = KINDS.summary
  return kinds
}

/** The text of a passage, and what else is known of it. */
export async function readPassage(place: Place, shelf: Shelf, load: Load): Promise<Passage> {
  const { file, at } = shelf.fileOf(place)
  const block: Block = JSON.parse(await load(file))
  return block[at] ?? { text: '' }
}

/** Which block an index falls into, and where in it. */
function within(counts: readonly number[], index: number): { block: number; at: number } {
  let at = index
  let block = 0
  for (; at >= (counts[block] ?? Infinity); block++) at -= counts[block] ?? 0
  return { block, at }
}

/** Index of the last of the sorted values that is not above one; of equal ones the last. */
export function lastAtMost<T extends number | string>(sorted: readonly T[], value: T): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = sorted[middle]
    if (at !== undefined && at <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0)
}
