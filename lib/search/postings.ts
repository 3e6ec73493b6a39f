import SearchableMap from 'minisearch/SearchableMap'
import type { Catalogue, FileEntry, Shard, Spelling } from './files'
import { once } from './once'
import { pluralsOf, type Readings, readingsOf, typosOf } from './readings'
import { lastAtMost, type Load } from './shelf'

/** What a word may mean in this show, and in which passages it is said. */
export interface Read {
  readonly readings: Readings
  /** The passages of a reading, as a shard holds them. */
  passagesOf(term: string): string
}

export interface Postings {
  /** Whether a term is said so often that its passages are fetched only where nothing rarer is looked for. */
  isCommon(term: string): boolean
  /** The word itself, its plural, what it begins; where there is none of them, what it may be a typo of. */
  read(word: string, open: boolean): Promise<Read>
  /** The word as it is, or where it is open what it begins. */
  readExactly(word: string, open: boolean): Promise<Read>
}

/** Shards fetched for a word at most: a short beginning has too many to follow them all. */
const MOST_SHARDS = 2
/** Of words said all the time, a beginning this long or longer also means those. */
const COMMON_BEGUN = 3

type Terms = SearchableMap<string>

export function createPostings(catalogue: Catalogue, load: Load): Postings {
  const common = new Map(catalogue.common)
  const spelling = new Map(catalogue.spelling)
  const open = once(async (file) => termsOf(await load(file)))
  const openSpelling = once(async (file) => setOf(await load(file)))

  const readFrom = async (files: readonly string[], read: (terms: Terms) => Readings) =>
    merged(await Promise.all(files.map(open)), read)

  async function readTypos(word: string): Promise<Read> {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
    const file = spelling.get(first)
    const typos = file ? typosOf(word, await openSpelling(file)) : new Map<string, number>()
    const files = [...typos.keys()].flatMap((term) => filesOf(term, [], catalogue))
    return readFrom([...new Set(files)], (terms) => onlyIn(terms, typos))
  }

  return {
    isCommon: (term) => common.has(term),
    async read(word, isOpen) {
      const files = filesOf(word, pluralsOf(word), catalogue, true)
      const read = await readFrom(files, (terms) => readingsOf(word, isOpen, terms))
      return read.readings.size > 0 ? read : readTypos(word)
    },
    readExactly: (word, isOpen) =>
      readFrom(filesOf(word, [], catalogue, isOpen), (terms) =>
        isOpen ? readingsOf(word, true, terms) : onlyIn(terms, new Map([[word, 1]])),
      ),
  }
}

function merged(all: readonly Terms[], read: (terms: Terms) => Readings): Read {
  const passages = new Map<string, string>()
  const readings: Readings = new Map()
  for (const terms of all)
    for (const [term, quality] of read(terms)) {
      readings.set(term, quality)
      passages.set(term, terms.get(term) ?? '')
    }
  return { readings, passagesOf: (term) => passages.get(term) ?? '' }
}

/** The shards in which a word stands, its other forms, and as far as they are few, what it begins. */
function filesOf(
  word: string,
  forms: readonly string[],
  { shards, common }: Catalogue,
  begins = false,
): string[] {
  const firsts = shards.map(([first]) => first)
  const at = lastAtMost(firsts, word)
  const near = [word, ...forms].map((form) => shards[Math.max(0, lastAtMost(firsts, form))])
  const after = begins ? shards.slice(at + 1).filter(([first]) => first.startsWith(word)) : []
  const often = common.filter(([term]) => term === word || forms.includes(term))
  const begun = begins && word.length >= COMMON_BEGUN ? startingWith(word, common) : []
  const found = [...often, ...near, ...begun, ...after].flatMap((entry) => entry?.[1] ?? [])
  return [...new Set(found)].slice(0, MOST_SHARDS)
}

function startingWith(word: string, entries: readonly FileEntry[]): readonly FileEntry[] {
  return entries.filter(([term]) => term.startsWith(word))
}

function onlyIn(terms: Terms, wanted: Readings): Readings {
  return new Map([...wanted].filter(([term]) => terms.has(term)))
}

function termsOf(text: string): Terms {
  const shard: Shard = JSON.parse(text)
  const terms: Terms = new SearchableMap()
  for (let i = 0; i < shard.length; i += 2) terms.set(shard[i] ?? '', shard[i + 1] ?? '')
  return terms
}

function setOf(text: string): SearchableMap<true> {
  const terms: Spelling = JSON.parse(text)
  const map: SearchableMap<true> = new SearchableMap()
  for (const term of terms) map.set(term, true)
  return map
}
