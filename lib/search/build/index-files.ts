import { createHash } from 'node:crypto'
import { blockFile, CATALOGUE, type Catalogue, type Passage } from '../files'
import { encodeNumbers } from '../numbers'
import type { Document } from './documents'
import { invert } from './invert'
import { shardsOf, spellingOf } from './shards'

/** The files of search by name, each a JSON text: the same documents give the same files. */
export type IndexFiles = ReadonlyMap<string, string>

/** Letters of a block's passages: what is fetched to show one hit. */
const BLOCK = 4_000

/** Makes every file that search fetches. */
export function indexFiles(documents: readonly Document[]): IndexFiles {
  const files = new Map<string, string>()
  const concepts: Catalogue['concepts'][number][] = []
  const episodes: Catalogue['episodes'][number][] = []
  for (const { kind, entry, passages } of documents) {
    if (kind === 'concept') {
      concepts.push({ ...entry, ...addBlocks(files, entry.id, cutBlocks(passages)) })
    } else {
      const [summary = [], ...spoken] = passages.map((passage) => [passage])
      const blocks = [summary, ...cutBlocks(spoken.flat())]
      episodes.push({ ...entry, ...addBlocks(files, entry.slug, blocks) })
    }
  }
  const posted = invert(textsOf(documents))
  const { shards, common } = shardsOf(posted)
  const spelling = spellingOf(posted.map(([term]) => term))
  const catalogue: Catalogue = {
    concepts,
    episodes,
    shards: shards.map(({ first, content }) => [first, addFile(files, 'words', content)]),
    common: common.map(({ term, contents }) => [
      term,
      ...contents.map((content) => addFile(files, 'words', content)),
    ]),
    spelling: spelling.map(({ letter, least, content }) => [
      letter,
      least,
      addFile(files, 'spelling', content),
    ]),
  }
  return files.set(CATALOGUE, JSON.stringify(catalogue))
}

function* textsOf(documents: readonly Document[]): Iterable<string> {
  for (const { passages } of documents) for (const { text } of passages) yield text
}

function addBlocks(
  files: Map<string, string>,
  owner: string,
  blocks: readonly (readonly Passage[])[],
) {
  const contents = blocks.map((block) => JSON.stringify(block))
  const version = versionOf(contents.join('\n'))
  contents.forEach((content, i) => files.set(blockFile(owner, version, i), content))
  return { version, blocks: encodeNumbers(blocks.map(({ length }) => length)) }
}

function cutBlocks(passages: readonly Passage[]): Passage[][] {
  const blocks: Passage[][] = []
  let size = Infinity
  for (const passage of passages) {
    if (size + passage.text.length > BLOCK) {
      blocks.push([])
      size = 0
    }
    blocks.at(-1)?.push(passage)
    size += passage.text.length
  }
  return blocks
}

/** Gives the name of the file. */
function addFile(files: Map<string, string>, name: string, content: readonly string[]): string {
  const text = JSON.stringify(content)
  const file = `${name}-${versionOf(text)}.json`
  files.set(file, text)
  return file
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
