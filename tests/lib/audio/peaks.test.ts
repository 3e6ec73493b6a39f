import { describe, expect, test } from 'vitest'
import { createPeakMeter, PEAKS } from '../../../lib/audio/peaks'

describe('peaks', () => {
  test('the loudest sample of any channel, evenly over the sound', () => {
    const meter = createPeakMeter()
    const RATE = 1000
    const quiet = new Float32Array(RATE)
    for (let second = 0; second < 100; second++) {
      const loud = quiet.map((_, i) => (second === 50 && i === 500 ? -1 : 0.5))
      meter.listen({ sampleRate: RATE, channels: [quiet, loud] })
    }
    const peaks = meter.peaks()
    expect(meter.duration()).toBe(100)
    expect(peaks).toHaveLength(PEAKS)
    expect(peaks.indexOf(127)).toBe((50.5 / 100) * PEAKS)
    expect(new Set(peaks)).toEqual(new Set([64, 127]))
  })

  test('samples beyond full scale count as full scale', () => {
    const meter = createPeakMeter()
    meter.listen({ sampleRate: 8000, channels: [new Float32Array(8000).fill(3)] })
    expect(new Set(meter.peaks())).toEqual(new Set([127]))
  })

  test('a sound shorter than its peaks is drawn over all of them', () => {
    const meter = createPeakMeter()
    meter.listen({ sampleRate: 8000, channels: [new Float32Array(10).fill(0.5)] })
    expect(new Set(meter.peaks())).toEqual(new Set([64]))
  })

  test('pieces of any size give the same peaks', () => {
    const sound = Float32Array.from({ length: 30_000 }, (_, i) => Math.sin(i / 50) * (i / 30_000))
    const of = (size: number) => {
      const meter = createPeakMeter()
      for (let at = 0; at < sound.length; at += size)
        meter.listen({ sampleRate: 8000, channels: [sound.slice(at, at + size)] })
      return meter.peaks()
    }
    expect(of(7)).toEqual(of(30_000))
  })
})
