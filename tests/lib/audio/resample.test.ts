import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createResampler } from '../../../lib/audio/resample'

describe('resampling', () => {
  test.each([8000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000])(
    'a tone at %i Hz stays where and how loud it was',
    (from) => {
      const out = resampled(tone(700, from, from), from, 16_000, from)
      expect(out).toHaveLength(16_000)
      const expected = tone(700, 16_000, 16_000)
      const errors = out.map((sample, i) => Math.abs(sample - (expected[i] ?? NaN)))
      expect(Math.max(...errors.slice(200, 15_800))).toBeLessThan(0.003)
    },
  )

  test('what the lower rate cannot hold is gone, not folded back', () => {
    const out = resampled(tone(9500, 44_100, 44_100), 44_100, 16_000, 44_100)
    expect(Math.max(...out.slice(200, 15_800).map(Math.abs))).toBeLessThan(0.001)
  })

  test('a click stays in its place', () => {
    const click = new Float32Array(44_100)
    click[22_050] = 1
    const out = resampled(click, 44_100, 16_000, 44_100)
    expect(out.indexOf(Math.max(...out))).toBe(8000)
  })

  test('pieces of any size give the same sound', () => {
    const sound = tone(440, 22_050, 3000)
    const whole = resampled(sound, 22_050, 16_000, 3000)
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 700 }), (size) => {
        expect(resampled(sound, 22_050, 16_000, size)).toEqual(whole)
      }),
    )
  })

  test('the result is as long as the source', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom(8000, 22_050, 44_100, 48_000),
        (length, from) => {
          const out = resampled(new Float32Array(length), from, 16_000, 999)
          expect(out).toHaveLength(Math.ceil((length * 16_000) / from))
        },
      ),
    )
  })
})

function tone(hertz: number, sampleRate: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / sampleRate))
}

function resampled(sound: Float32Array, from: number, to: number, size: number): number[] {
  const resampler = createResampler(from, to)
  const out: number[] = []
  for (let at = 0; at < sound.length; at += size)
    out.push(...resampler.push(sound.slice(at, at + size)))
  return [...out, ...resampler.end()]
}
