import { expect, test } from 'vitest'
import { dithered } from '../../../../lib/align/ears/dither'

const STEP = 1 / 0x8000

test('of a digital silence hardly anything is left, and no sample is a step off', () => {
  const sound = dithered(new Float32Array(10_000))
  expect(sound.filter((sample) => sample === 0).length).toBeLessThan(10)
  expect(Math.max(...sound.map(Math.abs))).toBeLessThan(STEP)
  const mean = sound.reduce((sum, sample) => sum + sample, 0) / sound.length
  expect(Math.abs(mean)).toBeLessThan(STEP / 50)
})

test('the same sound has the same noise, and stays as it was', () => {
  const sound = Float32Array.from({ length: 100 }, (_, i) => Math.sin(i / 5))
  const before = sound.slice()
  expect(dithered(sound)).toEqual(dithered(sound))
  expect(sound).toEqual(before)
})
