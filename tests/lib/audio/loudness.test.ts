import { describe, expect, test } from 'vitest'
import { createLoudnessMeter } from '../../../lib/audio/loudness'

/** A tone in dB below full scale, so many seconds of it. */
type Part = readonly [level: number, seconds: number]

function tone(parts: readonly Part[], sampleRate: number): Float32Array {
  const pieces = parts.map(([level, seconds]) =>
    Float32Array.from(
      { length: seconds * sampleRate },
      (_, i) => 10 ** (level / 20) * Math.sin((2 * Math.PI * 997 * i) / sampleRate),
    ),
  )
  const samples = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  return samples
}

/** The loudness of a tone in so many channels, heard in pieces. */
function loudnessOf(parts: readonly Part[], channels = 2, sampleRate = 48_000): number | null {
  const meter = createLoudnessMeter()
  const samples = tone(parts, sampleRate)
  for (let from = 0; from < samples.length; from += 10_007) {
    const piece = samples.subarray(from, from + 10_007)
    meter.listen({ sampleRate, channels: Array.from({ length: channels }, () => piece) })
  }
  return meter.loudness()
}

describe('loudness', () => {
  test.each([8000, 16_000, 22_050, 44_100, 48_000, 96_000])(
    'at %i Hz is that of the table',
    (rate) => {
      // BS.1770: a tone of 997 Hz at full scale in one channel is -3.01 LKFS.
      expect(loudnessOf([[0, 2]], 1, rate)).toBeCloseTo(-3.01, 1)
    },
  )

  test('of two channels is 3 LU more than of one', () => {
    expect(loudnessOf([[-20, 2]], 2)).toBeCloseTo(-20, 1)
    expect(loudnessOf([[-20, 2]], 1)).toBeCloseTo(-23, 1)
  })

  // EBU Tech 3341, minimum requirements, cases 1 to 5; the tones stand for its 1 kHz.
  test.each<[string, Part[], number]>([
    ['1: a steady tone', [[-23, 20]], -23],
    ['2: a quieter one', [[-33, 20]], -33],
    [
      '3: pauses do not count',
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
      -23,
    ],
    [
      '4: silence does not count',
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
      -23,
    ],
    [
      '5: what is less than 10 LU apart counts',
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
      -23,
    ],
  ])('case %s', (_, parts, expected) => {
    expect(Math.abs((loudnessOf(parts, 2, 8000) ?? 0) - expected)).toBeLessThan(0.1)
  })

  test('of silence, of a moment, and of a rate too low for it is not known', () => {
    expect(loudnessOf([[-90, 2]])).toBeNull()
    expect(loudnessOf([[-20, 0.25]])).toBeNull()
    expect(loudnessOf([[-20, 2]], 1, 4000)).toBeNull()
  })
})
