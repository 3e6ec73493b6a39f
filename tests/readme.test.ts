import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseConcept } from '../lib/episode/concept'
import { parseEpisode } from '../lib/episode/parse'

const readme = readFileSync(resolve(import.meta.dirname, '..', 'README.md'), 'utf8')
const [episode = '', concept = ''] = samples()

/** The MDX shown to publishers, without the indent of its list. */
function samples(): string[] {
  return [...readme.matchAll(/^ {3}```mdx\n([\s\S]*?)^ {3}```/gm)].map(([, text = '']) =>
    text.replace(/^ {3}/gm, ''),
  )
}

describe('what the README shows', () => {
  test('is an episode that parses without a word of complaint', () => {
    const { value, diagnostics } = parseEpisode({ file: 'episodes/ownership.mdx', text: episode })
    expect(diagnostics.map(String)).toEqual([])
    expect(value.meta.title).toBe('Who owns what')
    expect(value.blocks).toHaveLength(2)
  })

  test('is a concept that parses without a word of complaint', () => {
    const { value, diagnostics } = parseConcept({ file: 'concepts/ownership.mdx', text: concept })
    expect(diagnostics.map(String)).toEqual([])
    expect(value.links).toMatchObject([{ title: 'The Rust Book, chapter 4', kind: 'book' }])
  })
})

describe('what the README says it is built on', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '..', 'package.json'), 'utf8'),
  )
  const [, table = ''] = readme.split('## What it is built on')
  const told = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, names = '']) =>
    names.split(', '),
  )

  test('is every package, each once, and no other', () => {
    const packages = Object.keys({ ...dependencies, ...devDependencies })
    const types = packages.filter((name) => name.startsWith('@types/'))
    const rest = packages.filter((name) => !types.includes(name))
    const expected = [...rest, '@types/…'].toSorted()
    expect(told.filter((name) => !/^(package|-+)$/.test(name)).toSorted()).toEqual(expected)
  })
})
