import SearchableMap from 'minisearch/SearchableMap'
import type { Catalogue, CommonEntry, Shard, Spelling } from './files'
import { once } from './once'
import { pluralsOf, reachOf, type Readings, readingsOf, typosOf } from './readings'
import { lastAtMost, type Load } from './shelf'

/** What a word may mean in this show, and in which passages it is said. */
export interface Read {
  readonly readings: Readings
  /** The passages of a reading, as a shard holds them. */
  passagesOf(term: string): string
  /** Whether there are more passages than were read. */
  readonly isCut: boolean
}

/** How a word is read. */
export interface Reading {
  /** Whether it may only have been begun. */
  readonly isOpen: boolean
  /** Whether of what is said all the time the first passages do: those that all words share need all. */
  readonly isAlone: boolean
}

export interface Postings {
  /** Whether a term is said so often that its passages are fetched only where nothing rarer is looked for. */
  isCommon(term: string): boolean
  /** The word itself, its plural, what it begins; where there is none of them, what it may be a typo of. */
  read(word: string, reading: Reading): Promise<Read>
  /** The word as it is, or where it is open what it begins. */
  readExactly(word: string, isOpen: boolean): Promise<Read>
}

/** Shards fetched for a word at most: a short beginning has too many to follow them all. */
const MOST_SHARDS = 4
/** Of words said all the time, a beginning this long or longer also means those. */
const COMMON_BEGUN = 3

type Terms = SearchableMap<string>

/** A shard, and what goes on from it. */
type Files = readonly string[]

export function createPostings(catalogue: Catalogue, load: Load): Postings {
  const common = new Set(catalogue.common.map(([term]) => term))
  const open = once(async (file) => termsOf(await load(file)))
  const openSpelling = once(async (file): Promise<Spelling> => JSON.parse(await load(file)))

  async function readFrom(
    all: readonly Files[],
    isAlone: boolean,
    read: (terms: Terms) => Readings,
  ): Promise<Read> {
    const files = all.flatMap(([head = '', ...rest]) => (isAlone ? [head] : [head, ...rest]))
    const isCut = isAlone && all.some(({ length }) => length > 1)
    return { ...merged(await Promise.all([...new Set(files)].map(open)), read), isCut }
  }

  async function readTypos(word: string, isAlone: boolean): Promise<Read> {
    let typos: Readings = new Map()
    // Most have one letter wrong: then there are fewer lengths to look through.
    for (let wrong = 1; wrong <= reachOf(word) && typos.size === 0; wrong++) {
      const spelt = await Promise.all(spellingOf(word, wrong, catalogue).map(openSpelling))
      typos = typosOf(word, setOf(spelt.flat()), wrong)
    }
    const files = [...typos.keys()].flatMap((term) => filesOf(term, [], catalogue))
    return readFrom(files, isAlone, (terms) => onlyIn(terms, typos))
  }

  return {
    isCommon: (term) => common.has(term),
    async read(word, { isOpen, isAlone }) {
      const files = filesOf(word, pluralsOf(word), catalogue, true)
      const read = await readFrom(files, isAlone, (terms) => readingsOf(word, isOpen, terms))
      return read.readings.size > 0 ? read : readTypos(word, isAlone)
    },
    readExactly: (word, isOpen) =>
      readFrom(filesOf(word, [], catalogue, isOpen), false, (terms) =>
        isOpen ? readingsOf(word, true, terms) : onlyIn(terms, new Map([[word, 1]])),
      ),
  }
}

/** A term that stands in two shards goes on in the second. */
function merged(
  all: readonly Terms[],
  read: (terms: Terms) => Readings,
): Pick<Read, 'readings' | 'passagesOf'> {
  const passages = new Map<string, string>()
  const readings: Readings = new Map()
  for (const terms of all)
    for (const [term, quality] of read(terms)) {
      readings.set(term, quality)
      passages.set(term, (passages.get(term) ?? '') + (terms.get(term) ?? ''))
    }
  return { readings, passagesOf: (term) => passages.get(term) ?? '' }
}

/** The shards in which a word stands, its other forms, and as far as they are few, what it begins. */
function filesOf(
  word: string,
  forms: readonly string[],
  { shards, common }: Catalogue,
  begins = false,
): Files[] {
  const firsts = shards.map(([first]) => first)
  const at = lastAtMost(firsts, word)
  const near = [word, ...forms].map((form) => shards[Math.max(0, lastAtMost(firsts, form))])
  const after = begins ? shards.slice(at + 1).filter(([first]) => first.startsWith(word)) : []
  const often = common.filter(([term]) => term === word || forms.includes(term))
  const begun = begins && word.length >= COMMON_BEGUN ? startingWith(word, common) : []
  const entries = [...often, ...near, ...begun, ...after].filter((entry) => entry !== undefined)
  const found = entries.map(([, ...files]) => files)
  const distinct = new Map(found.map((files) => [files[0], files]))
  return [...distinct.values()].slice(0, MOST_SHARDS)
}

function startingWith(word: string, entries: readonly CommonEntry[]): readonly CommonEntry[] {
  return entries.filter(([term]) => term.startsWith(word))
}

/** The files with the terms that a word may be with so many letters wrong: of its first letter and about its length. */
function spellingOf(word: string, wrong: number, { spelling }: Catalogue): string[] {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0)
  const pieces = spelling.filter(([first]) => first === letter)
  return pieces.flatMap(([, least, file], i) => {
    const next = pieces[i + 1]?.[1] ?? Infinity
    return least <= word.length + wrong && next > word.length - wrong ? [file] : []
  })
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

function setOf(terms: Spelling): SearchableMap<true> {
  const map: SearchableMap<true> = new SearchableMap()
  for (const term of terms) map.set(term, true)
  return map
}
