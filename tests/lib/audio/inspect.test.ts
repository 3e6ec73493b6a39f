import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as decoding from '../../../lib/audio/decode'
import { inspectAudio } from '../../../lib/audio/inspect'
import { folderOf } from '../../folder'

const speech = join(import.meta.dirname, '../../fixtures/audio/speech.mp3')
const SHA256 = '4da10145c929ba54055d9b3d70166b8ab8da159bd174f3db9badbee06943f22a'
/** By ffmpeg's `ebur128`. */
const LOUDNESS = -24.5
let folder: string
let cache: string

beforeEach(() => {
  folder = folderOf()
  cache = join(folder, 'cache')
})
afterEach(() => vi.restoreAllMocks())

describe('inspecting a recording', () => {
  test('gives its hash, size, type, length and peaks', async () => {
    const inspected = await inspectAudio(speech, cache)
    expect(inspected).toMatchObject({
      ok: true,
      info: { sha256: SHA256, bytes: 85_680, type: 'audio/mpeg', duration: 12_160 },
    })
    expect(inspected).toMatchObject({
      info: { channels: 'one', isSeekable: true, loudness: expect.closeTo(LOUDNESS, 0) },
    })
    if (!inspected.ok) return
    expect(inspected.info.peaks).toHaveLength(2000)
    expect(Math.max(...inspected.info.peaks)).toBeGreaterThan(40)
    expect(Math.max(...inspected.info.peaks.slice(0, 150))).toBe(0)
  })

  test('a second time reads the cache, also under another name', async () => {
    const decode = vi.spyOn(decoding, 'decodeFile')
    const first = await inspectAudio(speech, cache)
    const copy = join(folder, 'copy')
    await cp(speech, copy)
    expect(await inspectAudio(copy, cache)).toEqual(first)
    expect(decode).toHaveBeenCalledTimes(1)
    expect((await readdir(cache)).filter((name) => name !== 'stamps')).toEqual([`${SHA256}.json`])
  })

  test.each([
    '',
    '{',
    'null',
    '{"version":2}',
    '{"version":2,"bytes":1,"type":"a","duration":1,"sound":"","isSeekable":true,"loudness":null,"channels":"one","peaks":"AA=="}',
  ])('a broken cache (%s) is measured anew', async (content) => {
    const first = await inspectAudio(speech, cache)
    await writeFile(join(cache, `${SHA256}.json`), content)
    expect(await inspectAudio(speech, cache)).toEqual(first)
    expect(await readFile(join(cache, `${SHA256}.json`), 'utf8')).not.toBe(content)
  })

  test('a cache that cannot be written costs nothing but time', async () => {
    await writeFile(cache, 'a file where the folder should be')
    expect(await inspectAudio(speech, cache)).toMatchObject({ ok: true })
  })

  test('what is no recording says why', async () => {
    expect(await inspectAudio(join(folder, 'nowhere'), cache)).toEqual({
      ok: false,
      problem: { kind: 'missing', found: null },
    })
  })
})
