import { expect, test } from 'vitest'
import { sourceLink } from '../../lib/source-link'

const FILE = 'episodes/ownership.mdx'

function lineIn(repository: string, branch = 'main', folder: string | null = null) {
  return sourceLink({ repository, branch, folder }, FILE)?.line
}

test.each([
  [
    'https://github.com/ada/slopes',
    'https://github.com/ada/slopes/blob/main/episodes/ownership.mdx?plain=1#L{line}',
  ],
  [
    'https://gitlab.com/group/sub/slopes',
    'https://gitlab.com/group/sub/slopes/-/blob/main/episodes/ownership.mdx?plain=1#L{line}',
  ],
  [
    'https://gitlab.slopes.example/ada/slopes',
    'https://gitlab.slopes.example/ada/slopes/-/blob/main/episodes/ownership.mdx?plain=1#L{line}',
  ],
  [
    'https://codeberg.org/ada/slopes',
    'https://codeberg.org/ada/slopes/src/branch/main/episodes/ownership.mdx?display=source#L{line}',
  ],
  [
    'https://gitea.slopes.example/ada/slopes',
    'https://gitea.slopes.example/ada/slopes/src/branch/main/episodes/ownership.mdx?display=source#L{line}',
  ],
  [
    'https://bitbucket.org/ada/slopes',
    'https://bitbucket.org/ada/slopes/src/main/episodes/ownership.mdx#lines-{line}',
  ],
  [
    'https://git.sr.ht/~ada/slopes',
    'https://git.sr.ht/~ada/slopes/tree/main/item/episodes/ownership.mdx#L{line}',
  ],
])('a line in %s has its address', (repository, line) => {
  expect(lineIn(repository)).toBe(line)
})

test('another branch, and a show in a folder of its repository, are in the address', () => {
  expect(lineIn('https://github.com/ada/slopes.git', 'feature/a b', 'my show')).toBe(
    'https://github.com/ada/slopes/blob/feature/a%20b/my%20show/episodes/ownership.mdx?plain=1#L{line}',
  )
})

test('of a host that is not known there is the repository alone', () => {
  const repository = 'https://code.example/ada/slopes'
  expect(sourceLink({ repository, branch: 'main', folder: null }, FILE)).toEqual({
    page: repository,
    line: null,
  })
})

test('a host is not known by a part of its name', () => {
  expect(lineIn('https://notgithub.com/ada/slopes')).toBeNull()
  expect(lineIn('https://github.com.evil.example/ada/slopes')).toBeNull()
})

test('without a repository there is no link', () => {
  expect(sourceLink({ repository: null, branch: 'main', folder: null }, FILE)).toBeNull()
})
