import { expect, test } from 'vitest'
import { baseTrouble } from '../../../bin/build/base'
import { folderOf } from '../../folder'

function troubleOf(base: string, basePath: string) {
  return baseTrouble(folderOf({ 'show.yaml': `title: A\n${base}\n` }), basePath)
}

test.each([
  ['base: https://a.example', ''],
  ['base: https://a.example/', ''],
  ['base: https://a.example/pod/cast', '/pod/cast'],
  ['author: Nobody', '/podcast'],
])('%s agrees with the path `%s`', async (base, basePath) => {
  expect(await troubleOf(base, basePath)).toBe(null)
})

test('an address and a path that differ are named, with what would make them one', async () => {
  expect(await troubleOf('base: https://a.example/podcast', '')).toBe(
    'show.yaml:2:7: Unexpected `https://a.example/podcast` for a site without BASE_PATH, expected both to name one path\n' +
      '  Feeds and previews lead to it: build with `BASE_PATH=/podcast`, or write `base: https://a.example`.',
  )
  expect(await troubleOf('base: https://a.example', '/podcast')).toBe(
    'show.yaml:2:7: Unexpected `https://a.example` for BASE_PATH `/podcast`, expected both to name one path\n' +
      '  Feeds and previews lead to it: build with `BASE_PATH=`, or write `base: https://a.example/podcast`.',
  )
})

test('a project without a show has nothing to disagree with', async () => {
  expect(await baseTrouble(folderOf(), '/podcast')).toBe(null)
})
