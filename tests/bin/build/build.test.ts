import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { build } from '../../../bin/build/build'
import type { Io } from '../../../bin/io'
import { filesOf, folderOf } from '../../folder'

/** A build that must not come as far as building: what it prints, and its exit code. */
async function refused(root: string, out: string | null = null) {
  let printed = ''
  const print = (text: string) => void (printed += text)
  const io: Io = { root, interactive: false, out: print, err: print }
  const code = await build({ out }, io)
  return { code, printed: printed.replaceAll(root, '<root>') }
}

const EPISODE = [
  '---',
  'title: A',
  'date: 2024-02-30',
  'audio: /audio/a.mp3',
  '---',
  '',
  'Words.',
  '',
]

test('a project with errors is not built: the sentences of check, and the site before stays', async () => {
  const files = {
    'episodes/a.mdx': EPISODE.join('\n'),
    'out/_next/a.js': '',
    'out/index.html': 'old',
  }
  const root = folderOf(files)
  const { code, printed } = await refused(root)
  expect(code).toBe(1)
  expect(printed).toMatch(/^episodes\/a\.mdx:3:7: Unexpected .*`2024-02-30`/m)
  expect(filesOf(join(root, 'out'))).toEqual({ '_next/a.js': '', 'index.html': 'old' })
})

test('a folder of other files is never replaced by a site', async () => {
  const root = folderOf({
    'episodes/a.mdx': EPISODE.join('\n'),
    'thesis/chapter.doc': 'years of work',
  })
  expect(await refused(root, join(root, 'thesis'))).toEqual({
    code: 2,
    printed:
      'Unexpected files in `<root>/thesis`, expected an empty folder or a site that Earmark built\n',
  })
  expect((await refused(root, root)).code).toBe(2)
  expect(filesOf(join(root, 'thesis'))).toEqual({ 'chapter.doc': 'years of work' })
})

test('a site inside the public files would be part of the next one', async () => {
  const root = folderOf({ 'public/a.png': '' })
  expect(await refused(root, join(root, 'public', 'site'))).toEqual({
    code: 2,
    printed: 'Unexpected `<root>/public/site`, expected a folder outside `public/`\n',
  })
})

test('a base path that is none is wrong usage', async () => {
  vi.stubEnv('BASE_PATH', 'podcast/')
  expect(await refused(folderOf())).toMatchObject({
    code: 2,
    printed: expect.stringContaining('Unexpected BASE_PATH `podcast/`'),
  })
  vi.unstubAllEnvs()
})

test('a root that is no folder is wrong usage', async () => {
  expect((await refused(resolve('no/such/folder'))).code).toBe(2)
})
