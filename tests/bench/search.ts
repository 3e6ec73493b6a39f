import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import type { Document } from '../../lib/search/build/documents'
import { indexFiles, type IndexFiles } from '../../lib/search/build/index-files'
import { createEngine, type Engine } from '../../lib/search/engine'
import { CATALOGUE } from '../../lib/search/files'
import { encodeNumbers } from '../../lib/search/numbers'
import { median } from './figures'
import { createRandom } from './random'
import { progress } from './site'
import { markdown, round, verdict } from './table'
import { capital } from './talk'
import { createVocabulary } from './vocabulary'

const SIZES = [10, 100, 1_000] as const
/** About twenty-five minutes of speech, in paragraphs of 60 words. */
const PARAGRAPHS = 67
const WORDS_A_PARAGRAPH = 60
/** Passages that the dialog shows. */
const SHOWN = 6
const RUNS = 20

/**
 * What search costs in shows of 10, 100 and 1,000 episodes: bytes as they travel and the time to an answer, in Node and
 * without the network's own time; and what the index costs when the site is built. The program itself is not counted.
 */
export async function benchSearch(): Promise<string> {
  const shows: Measured[] = []
  for (const size of SIZES) shows.push(await measure(size))
  const head = ['', ...SIZES.map((size) => `${size.toLocaleString('en')} episodes`)]
  const row = (name: string, of: (show: Measured) => string) => [name, ...shows.map(of)]
  const worst = (of: (show: Measured) => number) => Math.max(...shows.map(of))
  return [
    'Search, 4,000 words an episode, gzip.',
    markdown(head, [
      row(
        'words in all / different ones',
        (show) => `${show.words.toLocaleString('en')} / ${show.terms.toLocaleString('en')}`,
      ),
      row('first query, KB', (show) => round(show.first / 1000)),
      row('of it the catalogue, KB', (show) => round(show.catalogue / 1000)),
      ...KINDS.map(({ name }) =>
        row(`${name}, median / worst, KB`, (show) => show.next.get(name)?.bytes ?? ''),
      ),
      ...KINDS.map(({ name }) =>
        row(`${name}, median / worst, ms`, (show) => show.next.get(name)?.times ?? ''),
      ),
      row(
        'files / MB of them, as they lie',
        (show) => `${show.files} / ${round(show.bytes / 1e6)}`,
      ),
      row('making the index, s', (show) => round(show.built / 1000)),
    ]),
    markdown(
      ['aim at every size', 'limit', 'measured', ''],
      [
        verdict(
          'first query, of 250 KB 20 for the program',
          worst((show) => show.first) / 1000,
          230,
          'KB',
        ),
        verdict(
          'next query, median of every kind',
          worst((show) => show.nextBytes) / 1000,
          30,
          'KB',
        ),
        verdict(
          'answer, worst',
          worst((show) => show.slowest),
          100,
          'ms',
        ),
      ],
    ),
  ].join('\n\n')
}

interface Measured {
  readonly words: number
  readonly terms: number
  readonly first: number
  readonly catalogue: number
  readonly next: ReadonlyMap<string, { bytes: string; times: string }>
  readonly nextBytes: number
  readonly slowest: number
  readonly files: number
  readonly bytes: number
  readonly built: number
}

type Texts = readonly string[]

/** Queries as people type them, made of what is said. */
const KINDS: readonly { name: string; make: (texts: Texts, random: () => number) => string }[] = [
  { name: 'a word', make: (texts, random) => `${wordOf(texts, random)} ` },
  {
    name: 'two words',
    make: (texts, random) => `${wordOf(texts, random)} ${wordOf(texts, random)} `,
  },
  { name: 'a beginning', make: (texts, random) => wordOf(texts, random).slice(0, 4) },
  { name: 'a typo', make: (texts, random) => misspelt(wordOf(texts, random)) },
  { name: 'a phrase', make: phraseOf },
  { name: 'the commonest word', make: (texts) => commonest(texts) },
]

async function measure(size: number): Promise<Measured> {
  progress(`making a show of ${size} episodes`)
  const { documents, terms } = createShow(size)
  const begun = performance.now()
  const files = indexFiles(documents)
  const built = performance.now() - begun
  const texts = documents.flatMap(({ passages }) => passages.slice(1).map(({ text }) => text))
  progress('asking')
  const next = new Map<string, { bytes: string; times: string }>()
  const measured: Asked[] = []
  for (const { name, make } of KINDS) {
    const runs = await ask(
      files,
      (random) => make(texts, random),
      (random) => `${wordOf(texts, random)} `,
    )
    measured.push(runs)
    next.set(name, { bytes: both(runs.bytes.map((each) => each / 1000)), times: both(runs.times) })
  }
  return {
    words: size * PARAGRAPHS * WORDS_A_PARAGRAPH,
    terms,
    first: median(measured[0]?.firsts ?? []),
    catalogue: gzipped(files.get(CATALOGUE) ?? ''),
    next,
    nextBytes: Math.max(...measured.map(({ bytes }) => median(bytes))),
    slowest: Math.max(...measured.flatMap(({ times }) => times)),
    files: files.size,
    bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    built,
  }
}

interface Asked {
  readonly firsts: number[]
  readonly bytes: number[]
  readonly times: number[]
}

/** Bytes and ms of a second query to a search that has answered one. */
async function ask(
  files: IndexFiles,
  make: (random: () => number) => string,
  first: (random: () => number) => string,
): Promise<Asked> {
  const random = createRandom(7)
  const asked: Asked = { firsts: [], bytes: [], times: [] }
  for (let i = 0; i < RUNS; i++) {
    let loaded = 0
    const engine: Engine = await createEngine(async (file) => {
      const text = files.get(file) ?? ''
      loaded += gzipped(text)
      return text
    })
    await engine.search(first(random), { limit: SHOWN })
    asked.firsts.push(loaded)
    const typed = make(random)
    loaded = 0
    await engine.search(typed, { limit: SHOWN })
    asked.bytes.push(loaded)
    const before = first(random)
    asked.times.push(await leastTimeOf(files, before, typed))
  }
  return asked
}

/** Of three times: a machine has other things to do besides. */
async function leastTimeOf(files: IndexFiles, first: string, typed: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 3; i++) times.push(await timeOf(files, first, typed))
  return Math.min(...times)
}

/** Without the time that compressing takes here. */
async function timeOf(files: IndexFiles, first: string, typed: string): Promise<number> {
  const engine = await createEngine(async (file) => files.get(file) ?? '')
  await engine.search(first, { limit: SHOWN })
  const begun = performance.now()
  await engine.search(typed, { limit: SHOWN })
  return performance.now() - begun
}

/** Talks of one language whose words grow with what is said (Heaps’ law: 60,000 forms in four million words). */
function createShow(size: number): { documents: Document[]; terms: number } {
  const random = createRandom(size)
  const forms = Math.round(30 * (size * PARAGRAPHS * WORDS_A_PARAGRAPH) ** 0.5)
  const pickWord = createVocabulary(random, forms)
  const phrase = (count: number) => capital(Array.from({ length: count }, pickWord).join(' '))
  const documents: Document[] = []
  for (let i = 0; i < Math.round(4 * size ** 0.7); i++)
    documents.push({
      kind: 'concept',
      entry: { id: `concept-${i}`, term: phrase(2), aliases: [phrase(1)] },
      passages: [{ text: `${phrase(20)}.` }],
    })
  for (let i = 0; i < size; i++) {
    const title = phrase(5)
    const slug = title.toLowerCase().replaceAll(' ', '-')
    documents.push({
      kind: 'episode',
      entry: { slug: `${slug}-${i}`, title, date: '2024-01-01', duration: 1_500_000 },
      passages: [
        { text: phrase(18) },
        ...Array.from({ length: PARAGRAPHS }, (_, at) => ({
          text: sentencesOf(pickWord, random),
          start: at * 22_000,
          times: encodeNumbers(
            Array.from({ length: WORDS_A_PARAGRAPH }, () => 8 + Math.floor(random() * 30)),
          ),
          speaker: at % 2 === 0 ? 'Ada Example' : 'Ben Example',
        })),
      ],
    })
  }
  return { documents, terms: forms }
}

function sentencesOf(pickWord: () => string, random: () => number): string {
  const words: string[] = []
  let left = 0
  for (let i = 0; i < WORDS_A_PARAGRAPH; i++) {
    const begins = left === 0
    if (begins) left = 6 + Math.floor(random() * 14)
    left -= 1
    const word = pickWord()
    words.push((begins ? capital(word) : word) + (left === 0 ? '.' : ''))
  }
  return words.join(' ')
}

/** A word that somebody may look for: one of the longer ones. */
function wordOf(texts: Texts, random: () => number): string {
  const words = wordsAt(texts, random).filter((word) => word.length > 5)
  return words[Math.floor(random() * words.length)] ?? 'word'
}

function phraseOf(texts: Texts, random: () => number): string {
  const words = wordsAt(texts, random)
  const at = Math.floor(random() * (words.length - 3))
  return `"${words.slice(at, at + 3).join(' ')}"`
}

function wordsAt(texts: Texts, random: () => number): string[] {
  const text = texts[Math.floor(random() * texts.length)] ?? ''
  return text.replaceAll('.', '').split(' ')
}

function misspelt(word: string): string {
  const at = Math.floor(word.length / 2)
  return `${word.slice(0, at)}${word[at + 1] ?? 'x'}${word[at] ?? ''}${word.slice(at + 2)} `
}

function commonest(texts: Texts): string {
  const counts = new Map<string, number>()
  for (const word of texts.slice(0, 100).flatMap((text) => text.split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function both(values: readonly number[]): string {
  return `${round(median(values))} / ${round(Math.max(...values))}`
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
