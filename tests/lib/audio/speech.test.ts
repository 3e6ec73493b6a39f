import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSpeech, speechFrom } from '../../../lib/audio/speech'
import { folderOf } from '../../folder'
import { wavFile } from './wav'

describe('speech', () => {
  test('channels are mixed, and the last sample arrives', async () => {
    const ones = Array.from({ length: 48_000 }, () => 1)
    const file = wavFile([ones, ones.map(() => 0)], { kind: 'pcm16', sampleRate: 48_000 })
    const heard = await readSpeech(join(folderOf({ 'sound.wav': file }), 'sound.wav'))
    if (!heard.ok) throw new Error(heard.problem.kind)
    expect(heard.speech.length).toBe(16_000)
    expect(heard.speech.slice(8000, 8001)[0]).toBeCloseTo(0.5, 2)
  })

  test('a file that is no sound says why', async () => {
    expect(await readSpeech(join(folderOf(), 'nowhere.wav'))).toEqual({
      ok: false,
      problem: { kind: 'missing', found: null },
    })
  })

  test('a slice reaches over pieces, and is silent outside the recording', () => {
    const pieces = [Int16Array.of(0x4000, 0x2000), Int16Array.of(-0x4000)]
    expect([...speechFrom(pieces).slice(-1, 5)]).toEqual([0, 0.5, 0.25, -0.5, 0, 0])
  })
})
