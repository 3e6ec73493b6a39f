import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { headersFile, writeHeaders } from '../../../bin/build/hosting'
import { folderOf } from '../../folder'

test('of all pages only the embedded player may stand in pages of others, also under a path', () => {
  const rules = headersFile('/podcast').split('\n\n')
  const unframed = rules.filter((rule) => rule.includes("frame-ancestors 'self'"))
  expect(unframed.map((rule) => rule.split('\n')[0])).toEqual([
    '/podcast/',
    '/podcast/episodes/*',
    '/podcast/concepts/*',
    '/podcast/notes/*',
    '/podcast/review/*',
    '/podcast/search/*',
  ])
  expect(headersFile('')).not.toContain('/embed')
})

test('no folder of pages is forgotten', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => basename(file) === 'page.tsx' && dirname(file) !== '.')
  const folders = new Set(pages.map((file) => file.split(sep)[0]))
  folders.delete('embed')
  for (const folder of folders)
    expect(headersFile('')).toContain(`/${folder}/*\n  Content-Security-Policy: frame-ancestors`)
})

test('files beside an episode have the types that the feed promises', () => {
  expect(headersFile('/podcast')).toContain(
    '/podcast/episodes/:slug/chapters.json\n  Content-Type: application/json+chapters\n',
  )
  expect(headersFile('')).toContain(
    '/episodes/:slug/transcript.srt\n  Content-Type: application/x-subrip\n',
  )
})

test('every rule is an address, and headers below it', () => {
  expect(headersFile('')).toMatch(/^(?:\/\S*\n(?: {2}[\w-]+: .+\n)+\n?)+$/)
})

test('the author’s own file stays', async () => {
  const site = folderOf({ _headers: '/*\n  X-A: b\n' })
  await writeHeaders(site, '')
  expect(readFileSync(join(site, '_headers'), 'utf8')).toBe('/*\n  X-A: b\n')
})
