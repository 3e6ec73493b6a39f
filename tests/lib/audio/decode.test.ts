import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { decodeFile, type Stretch } from '../../../lib/audio/decode'
import { folderOf } from '../../folder'
import { wavFile, type WavShape } from './wav'

const speech = join(import.meta.dirname, '../../fixtures/audio/speech.mp3')

describe('a WAV file', () => {
  const left = [0, 0.5, -0.5, 0.25, 1]
  const right = [0.125, 0, 0, -1, 0]
  const kinds = ['pcm8', 'pcm16', 'pcm24', 'pcm32', 'float32', 'float64'] as const

  test.each(kinds.flatMap((kind) => [false, true].map((isExtensible) => ({ kind, isExtensible }))))(
    'of $kind (extensible: $isExtensible) gives each channel its samples',
    async (shape) => {
      const { decoded, channels, sampleRate } = await decode(
        wavFile([left, right], { ...shape, sampleRate: 44_100 }),
      )
      expect(decoded).toMatchObject({ ok: true, type: 'audio/wav' })
      expect(sampleRate).toBe(44_100)
      const digits = shape.kind === 'pcm8' ? 1 : 4
      expect(channels.map((channel) => channel.length)).toEqual([5, 5])
      left.forEach((sample, i) => expect(channels[0]?.[i]).toBeCloseTo(sample, digits))
      right.forEach((sample, i) => expect(channels[1]?.[i]).toBeCloseTo(sample, digits))
    },
  )

  test('is read through pieces of any size', async () => {
    const samples = Array.from({ length: 300_001 }, (_, i) => Math.sin(i / 9))
    const { channels } = await decode(wavFile([samples], { kind: 'pcm24', sampleRate: 8000 }))
    expect(channels[0]?.length).toBe(300_001)
    expect(channels[0]?.[300_000]).toBeCloseTo(Math.sin(300_000 / 9), 5)
  })

  test.each([0, 0xffff_ffff])('of unknown length (%i) goes on to its end', async (said) => {
    const shape: WavShape = { kind: 'pcm16', sampleRate: 8000, said }
    const { decoded, channels } = await decode(wavFile([left], shape))
    expect(decoded.ok).toBe(true)
    // The chunk behind the sound cannot be told from it.
    expect(channels[0]?.slice(0, 5)).toHaveLength(5)
  })

  test('that ends before its header says is truncated', async () => {
    const shape: WavShape = { kind: 'pcm16', sampleRate: 8000, said: 160_000 }
    const { decoded } = await decode(wavFile([Array.from({ length: 20_000 }, () => 0)], shape))
    expect(decoded).toEqual({
      ok: false,
      problem: { kind: 'truncated', found: '0:02 of 0:10' },
    })
  })

  test('of samples in a code that is not plain is no sound, however long', async () => {
    const file = wavFile([Array.from({ length: 400_000 }, () => 0.5)], {
      kind: 'pcm16',
      sampleRate: 8000,
    })
    const MU_LAW = 7
    file[file.indexOf(0x66) + 8] = MU_LAW
    const { decoded } = await decode(file)
    expect(decoded).toEqual({ ok: false, problem: { kind: 'silent', found: 'WAV' } })
  })
})

describe('an MP3 file', () => {
  test('is as long as what was encoded, without the encoder’s delay', async () => {
    const { decoded, channels, sampleRate } = await decode(await readFile(speech))
    expect(decoded).toMatchObject({ ok: true, type: 'audio/mpeg', bytes: 85_680 })
    expect(sampleRate).toBe(32_000)
    expect(channels.map((channel) => channel.length)).toEqual([389_120])
  })

  test('cut in the middle is truncated', async () => {
    const { decoded } = await decode((await readFile(speech)).subarray(0, 40_000))
    expect(decoded).toEqual({ ok: false, problem: { kind: 'truncated', found: '0:05 of 0:12' } })
  })

  test('with a damaged middle plays on behind it, and nothing is written to the console', async () => {
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
    const bytes = await readFile(speech)
    bytes.fill(0x55, 30_000, 33_000)
    const { decoded, channels } = await decode(bytes)
    expect(decoded.ok).toBe(true)
    expect(channels[0]?.length).toBeGreaterThan(360_000)
    expect(console).not.toHaveBeenCalled()
    console.mockRestore()
  })

  test('behind an ID3 tag longer than what is read at a time plays', async () => {
    const PICTURE = 300_000
    const tag = Buffer.alloc(PICTURE + 10)
    tag.write('ID3\x03')
    tag.set([PICTURE >> 21, (PICTURE >> 14) & 127, (PICTURE >> 7) & 127, PICTURE & 127], 6)
    const { decoded, channels } = await decode(Buffer.concat([tag, await readFile(speech)]))
    expect(decoded.ok).toBe(true)
    expect(channels[0]?.length).toBe(389_120)
  })
})

describe('what is no sound', () => {
  test('a missing file', async () => {
    expect(await decodeFile(join(folderOf(), 'nowhere.mp3'), () => {})).toEqual({
      ok: false,
      problem: { kind: 'missing', found: null },
    })
  })

  test('a folder', async () => {
    expect(await decodeFile(folderOf(), () => {})).toEqual({
      ok: false,
      problem: { kind: 'unreadable', found: null },
    })
  })

  test.each([
    ['nothing', '', 'empty', null],
    ['text', 'Dear listener, this is a letter.', 'unknown', 'text'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'unknown', null],
    ['UTF-16 text', '\xff\xfeD\0e\0a\0r\0', 'unknown', null],
    ['m4a', '\0\0\0\x20ftypM4A ', 'unsupported', 'MP4 audio'],
    ['AAC', '\xff\xf1\x50\x80', 'unsupported', 'AAC'],
    ['FLAC', 'fLaC\0\0\0\x22', 'unsupported', 'FLAC'],
    ['FLAC behind an ID3 tag', 'ID3\x04\0\0\0\0\0\x01xfLaC\0', 'unsupported', 'FLAC'],
    ['Ogg', 'OggS\0\x02', 'unsupported', 'Ogg'],
    ['a tag without sound', `ID3\x04\0\0\0\0\x02\0`, 'silent', 'MP3'],
  ])('%s', async (_, content, kind, found) => {
    const { decoded } = await decode(Buffer.from(content, 'latin1'))
    expect(decoded).toEqual({ ok: false, problem: { kind, found } })
  })
})

async function decode(content: Uint8Array) {
  const path = join(folderOf({ sound: content }), 'sound')
  const stretches: Stretch[] = []
  const decoded = await decodeFile(path, (stretch) => stretches.push(stretch))
  const count = stretches[0]?.channels.length ?? 0
  const channels = Array.from({ length: count }, (_, channel) =>
    stretches.flatMap((stretch) => [...(stretch.channels[channel] ?? [])]),
  )
  return { decoded, channels, sampleRate: stretches[0]?.sampleRate }
}
