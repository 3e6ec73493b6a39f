import { describe, expect, test } from 'vitest'
import { checkListing } from '../../../lib/episode/listing'

function listing(folder: 'episodes' | 'concepts', ...names: readonly string[]) {
  const listed = names.map((name) => ({
    name: name.replace(/\/$/, ''),
    isFolder: name.endsWith('/'),
  }))
  const { value, diagnostics } = checkListing(folder, listed)
  return { ...value, said: diagnostics.map((one) => `${one.file} ${one.ruleId}: ${one.note}`) }
}

describe('a folder of episodes', () => {
  test('gives its slugs, sorted, and those with word times', () => {
    expect(listing('episodes', 'b.mdx', 'a-2.mdx', 'b.words.json')).toEqual({
      names: ['a-2', 'b'],
      timed: ['b'],
      said: [],
    })
  })

  test('may hold hidden files', () => {
    expect(listing('episodes', '.DS_Store', '.a.mdx.swp', '.git/').said).toEqual([])
  })

  test.each([
    ['Foo.MDX', 'foo.mdx'],
    ['Foo Bar.mdx', 'foo-bar.mdx'],
    ['foo.md', 'foo.mdx'],
    ['-a-.mdx', 'a.mdx'],
    ['a--b.mdx', 'a-b.mdx'],
    ['ünïcode.mdx', 'unicode.mdx'],
    ['日本.mdx', 'my-episode.mdx'],
    ['Foo.words.json', 'foo.words.json'],
  ])('reports the name %s, and says how to write it', (name, better) => {
    expect(listing('episodes', name).said).toEqual([
      `episodes/${name} file-name: Rename it to \`${better}\`.`,
    ])
  })

  test('reports a slug that is taken, also where only the case differs', () => {
    expect(listing('episodes', 'foo.mdx', 'Foo.mdx', 'foo.md', 'Bar.mdx', 'BAR.mdx')).toEqual({
      names: ['foo'],
      timed: [],
      said: [
        'episodes/BAR.mdx file-name: Rename it to `bar.mdx`.',
        'episodes/Bar.mdx slug-taken: Rename it, for example to `bar-2.mdx`, or delete one of the two.',
        'episodes/Foo.mdx slug-taken: Rename it, for example to `foo-2.mdx`, or delete one of the two.',
        'episodes/foo.md slug-taken: Rename it, for example to `foo-2.mdx`, or delete one of the two.',
      ],
    })
  })

  test('warns of what else lies there', () => {
    expect(listing('episodes', 'notes.txt', 'drafts/', 'a.mdx/').said).toEqual([
      'episodes/a.mdx stray-file: Move its files to episodes/ itself.',
      'episodes/drafts stray-file: Move its files to episodes/ itself.',
      'episodes/notes.txt stray-file: Move it to `public/`, or delete it.',
    ])
  })

  test('warns of word times without their episode', () => {
    expect(listing('episodes', 'ownership.mdx', 'ownershp.words.json').said).toEqual([
      'episodes/ownershp.words.json stray-file: Rename it to `ownership.words.json`.',
    ])
  })
})

test('a folder of concepts holds no word times', () => {
  expect(listing('concepts', 'a.mdx', 'a.words.json')).toEqual({
    names: ['a'],
    timed: [],
    said: ['concepts/a.words.json stray-file: Move it to `public/`, or delete it.'],
  })
})
