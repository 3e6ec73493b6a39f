import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { contentHash } from '../../../lib/audio/content-hash'
import { folderOf } from '../../folder'

const HOUR = 3_600_000

afterEach(() => {
  vi.useRealTimers()
})

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Lets a file that was written just now be an hour old. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR })
}

describe('the hash of a content', () => {
  test('is kept by the stamp of a file that rests', async () => {
    const folder = folderOf({ a: 'sound' })
    const [path, cache] = [join(folder, 'a'), join(folder, 'cache')]
    later()
    expect(await contentHash(path, cache)).toBe(sha256('sound'))
    const [stamp = ''] = readdirSync(join(cache, 'stamps'))
    const kept = join(cache, 'stamps', stamp)
    writeFileSync(kept, JSON.stringify({ ...read(kept), sha256: 'from the stamp' }))
    expect(await contentHash(path, cache)).toBe('from the stamp')
  })

  test('is not kept of a file that was written just now', async () => {
    const folder = folderOf({ a: 'sound' })
    await contentHash(join(folder, 'a'), join(folder, 'cache'))
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('is that of the new content, even where length and date were put back', async () => {
    const folder = folderOf({ a: 'sound' })
    const [path, cache] = [join(folder, 'a'), join(folder, 'cache')]
    utimesSync(path, 1000, 1000)
    later()
    await contentHash(path, cache)
    vi.useRealTimers()
    writeFileSync(path, 'noise')
    utimesSync(path, 1000, 1000)
    later()
    expect(await contentHash(path, cache)).toBe(sha256('noise'))
  })

  test('of no file is null', async () => {
    expect(await contentHash('/nowhere', folderOf())).toBeNull()
  })
})

function read(path: string): object {
  const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof kept === 'object' && kept !== null ? kept : {}
}
