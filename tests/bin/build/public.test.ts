import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dropUnfinished, replacePublic } from '../../../bin/build/public'
import { writeFiles } from '../../../bin/write'
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

describe('what a killed command left half written', () => {
  const HALVES = { 'audio/.a.mp3.next': 'ha', '.b.mdx.pair': 'ha' }

  test('is not copied', async () => {
    const folder = folderOf({
      'theirs/audio/.a.mp3.next': 'ha',
      'theirs/audio/a.mp3': 'whole',
      'theirs/.well-known/a.next': 'whole',
    })
    const site = join(folder, 'site')
    await replacePublic(site, join(folder, 'ours'), join(folder, 'theirs'))
    expect(filesOf(site)).toEqual({ 'audio/a.mp3': 'whole', '.well-known/a.next': 'whole' })
  })

  test('is taken out of a site', async () => {
    const site = folderOf({ ...HALVES, 'audio/a.mp3': 'whole', '.nojekyll': '' })
    await dropUnfinished(site)
    expect(filesOf(site)).toEqual({ 'audio/a.mp3': 'whole', '.nojekyll': '' })
  })

  test('of a recording is taken for none, and is overwritten by the next one', async () => {
    const root = folderOf({ sound: 'whole' })
    const script = `
      import { writeFiles } from './bin/write.ts'
      const copyOf = process.argv[1] + '/sound'
      await writeFiles(process.argv[1], [{ file: 'public/audio/a.mp3', content: { copyOf } }])`
    const args = ['--import', 'tsx', '--import', './tests/bin/kill.mjs', '--input-type=module']
    const killed = spawnSync(process.execPath, [...args, '-e', script, root], {
      env: { ...process.env, KILL_AT: '3' },
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(filesOf(root)).toEqual({ sound: 'whole', 'public/audio/.a.mp3.next': 'whole' })
    const site = join(root, 'site')
    await replacePublic(site, join(root, 'ours'), join(root, 'public'))
    expect(existsSync(site)).toBe(false)
    const copyOf = join(root, 'sound')
    await writeFiles(root, [{ file: 'public/audio/a.mp3', content: { copyOf } }])
    expect(filesOf(root)).toEqual({ sound: 'whole', 'public/audio/a.mp3': 'whole' })
  })
})
