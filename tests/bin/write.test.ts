import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settlePairs, writeFiles, writePair } from '../../bin/write'
import { filesOf, folderOf } from '../folder'

const OLD = { 'episodes/a.mdx': 'old text', 'episodes/a.words.json': 'old times' }
const NEW = { 'episodes/a.mdx': 'new text', 'episodes/a.words.json': 'new times' }

describe('writeFiles', () => {
  test('writes texts, bytes and copies, and makes the folders they lie in', async () => {
    const root = folderOf({ elsewhere: 'sound' })
    const failure = await writeFiles(root, [
      { file: 'public/audio/a.mp3', content: { copyOf: join(root, 'elsewhere') } },
      { file: 'public/audio/a.png', content: Buffer.from('picture') },
      { file: 'episodes/a.mdx', content: 'text' },
    ])
    expect(failure).toBeNull()
    expect(filesOf(root)).toEqual({
      elsewhere: 'sound',
      'episodes/a.mdx': 'text',
      'public/audio/a.mp3': 'sound',
      'public/audio/a.png': 'picture',
    })
  })

  test('writes none where one cannot be written, and says which', async () => {
    const root = folderOf({ 'a.txt': 'old', 'b/in-the-way': '' })
    const failure = await writeFiles(root, [
      { file: 'a.txt', content: 'new' },
      { file: 'b', content: 'new' },
    ])
    expect(`${failure?.file}: ${failure?.reason}`).toBe(
      'b: Unexpected `EISDIR` while writing, expected a file that can be replaced',
    )
    expect(filesOf(root)).toEqual({ 'a.txt': 'old', 'b/in-the-way': '' })
  })

  test('writes none where a file is not what its new content was made of', async () => {
    const root = folderOf({ 'a.txt': 'old', 'b.txt': 'saved meanwhile' })
    const made = (file: string) => ({ file, content: 'new', instead: Buffer.from('old') })
    const failure = await writeFiles(root, [made('a.txt'), made('b.txt')])
    expect(`${failure?.file}: ${failure?.reason}`).toBe(
      'b.txt: Unexpected change of the file while it was worked on, expected it as it was read',
    )
    expect(filesOf(root)).toEqual({ 'a.txt': 'old', 'b.txt': 'saved meanwhile' })
    expect((await writeFiles(root, [made('gone.txt')]))?.file).toBe('gone.txt')
    expect(await writeFiles(root, [made('a.txt')])).toBeNull()
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('new')
  })

  test('keeps a file’s permissions, and writes through a symbolic link', async () => {
    const root = folderOf({ 'a.txt': 'old' })
    chmodSync(join(root, 'a.txt'), 0o600)
    symlinkSync('a.txt', join(root, 'link'))
    await writeFiles(root, [{ file: 'link', content: 'new' }])
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'a.txt')).mode & 0o777).toBe(0o600)
  })
})

describe('writePair', () => {
  test('writes both', async () => {
    const root = folderOf(OLD)
    expect(await writePair(root, 'a', { mdx: 'new text', words: 'new times' })).toBeNull()
    expect(filesOf(root)).toEqual(NEW)
  })

  test('writes neither where one cannot be written', async () => {
    const root = folderOf({ 'episodes/a.mdx': 'old text', 'episodes/a.words.json/b': '' })
    const failure = await writePair(root, 'a', { mdx: 'new text', words: 'new times' })
    expect(failure?.file).toBe('episodes/a.words.json')
    expect(filesOf(root)).toEqual({ 'episodes/a.mdx': 'old text', 'episodes/a.words.json/b': '' })
  })

  test('killed at any moment it leaves both old or both new, once the next command begins', () => {
    const seen = new Set<string>()
    for (let moment = 1; ; moment++) {
      // What an earlier kill left must not be taken for this writing's.
      const root = folderOf({
        ...OLD,
        'episodes/.a.words.json.pair': 'stale',
        'episodes/.a.mdx.pair': '',
      })
      const { signal, status, stderr } = killedAt(moment, root)
      expect(stderr).toBe('')
      settlePairs(root)
      const { 'episodes/a.mdx': mdx, 'episodes/a.words.json': words } = filesOf(root)
      seen.add(`${mdx} and ${words}`)
      if (signal === null) {
        expect(status).toBe(0)
        expect(moment).toBeGreaterThan(6)
        break
      }
    }
    expect(Array.from(seen).sort()).toEqual(['new text and new times', 'old text and old times'])
  }, 60_000)

  test('interrupted it leaves nothing behind', () => {
    const root = folderOf(OLD)
    const { status } = killedAt(4, root, 'SIGINT')
    expect(status).toBe(130)
    expect(filesOf(root)).toEqual(OLD)
  })
})

describe('settlePairs', () => {
  test('places the times where the text was placed, and touches nothing else', () => {
    const root = folderOf({
      ...{ 'episodes/.a.words.json.pair': 'new', 'episodes/a.words.json': 'old' },
      ...{ 'episodes/.b.words.json.pair': 'half', 'episodes/.b.mdx.pair': 'new' },
    })
    settlePairs(root)
    expect(filesOf(root)).toEqual({
      ...{ 'episodes/a.words.json': 'new' },
      ...{ 'episodes/.b.words.json.pair': 'half', 'episodes/.b.mdx.pair': 'new' },
    })
  })

  test('says nothing of a folder that is no project', () => {
    expect(() => settlePairs(folderOf())).not.toThrow()
  })
})

/** Writes the pair in a process of its own, killed around one of its calls that change files. */
function killedAt(moment: number, root: string, signal = 'SIGKILL') {
  const script = `
    import { writePair } from './bin/write.ts'
    await writePair(process.argv[1], 'a', { mdx: 'new text', words: 'new times' })`
  return spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      './tests/bin/kill.mjs',
      '--input-type=module',
      '-e',
      script,
      root,
    ],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, KILL_AT: String(moment), KILL_BY: signal },
      encoding: 'utf8',
    },
  )
}
