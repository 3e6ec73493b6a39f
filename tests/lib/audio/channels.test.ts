import { expect, test } from 'vitest'
import { createChannelMeter } from '../../../lib/audio/channels'

const NOTHING = new Float32Array(1000)
const voice = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i))
const other = Float32Array.from({ length: 1000 }, (_, i) => 0.5 * Math.sin(i * i))
const hiss = Float32Array.from({ length: 1000 }, (_, i) => 1e-4 * Math.sin(i * i))
const almost = voice.map((sample) => sample * 1.0001)

test.each([
  ['one', [voice]],
  ['alike', [voice, voice]],
  ['alike', [voice, almost]],
  ['several', [voice, other]],
  ['left-silent', [NOTHING, voice]],
  ['right-silent', [voice, hiss]],
  ['several', [NOTHING, NOTHING]],
  ['several', [voice, voice, voice]],
])('tells %s', (expected, channels) => {
  const meter = createChannelMeter()
  meter.listen({ sampleRate: 8000, channels })
  meter.listen({ sampleRate: 8000, channels: [] })
  expect(meter.channels()).toBe(expected)
})
