import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replacePublic } from '../../../bin/build/public'
import { filesOf, folderOf } from '../../folder'

test('the files of one project take the places of those of the other, and none of these is left', async () => {
  const folder = folderOf({
    'ours/audio/ours.mp3': '1',
    'ours/both.png': '2',
    'theirs/audio/theirs.mp3': '3',
    'theirs/both.png': '4',
    'site/index.html': 'page',
    'site/audio/ours.mp3': '1',
    'site/both.png': '2',
  })
  const paths = ['site', 'ours', 'theirs'].map((name) => join(folder, name))
  expect(await replacePublic(paths[0] ?? '', paths[1] ?? '', paths[2] ?? '')).toEqual([])
  expect(filesOf(join(folder, 'site'))).toEqual({
    'audio/theirs.mp3': '3',
    'both.png': '4',
    'index.html': 'page',
  })
})

test('a project without public files has none', async () => {
  const folder = folderOf({ 'ours/a.png': '1', 'site/a.png': '1', 'site/index.html': 'page' })
  await replacePublic(join(folder, 'site'), join(folder, 'ours'), join(folder, 'nothing'))
  expect(filesOf(join(folder, 'site'))).toEqual({ 'index.html': 'page' })
})

test('a file that would hide a page is named, and nothing is copied', async () => {
  const folder = folderOf({
    'theirs/a.png': '1',
    'theirs/concepts/index.html': 'mine',
    'site/concepts/index.html': 'page',
  })
  const site = join(folder, 'site')
  expect(await replacePublic(site, join(folder, 'ours'), join(folder, 'theirs'))).toEqual([
    join('concepts', 'index.html'),
  ])
  expect(filesOf(site)).toEqual({ 'concepts/index.html': 'page' })
})
