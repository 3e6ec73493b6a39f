import { describe, expect, test } from 'vitest'
import { onsetDelay } from '../../../../lib/align/found/onset'

describe('from the start of a word to its onset', () => {
  test('nothing where the word starts with its sound', () => {
    expect(onsetDelay(sound('loud 300'), 'DH')).toBe(0)
  })

  test('a pause that was given to the word, less the 20 ms that the ear is ahead', () => {
    expect(onsetDelay(sound('quiet 200', 'loud 300'), 'DH')).toBeCloseTo(0.18, 2)
  })

  test('nothing for a silence that is within the error', () => {
    expect(onsetDelay(sound('quiet 30', 'loud 300'), 'DH')).toBe(0)
  })

  test('nothing for the closure of a stop', () => {
    expect(onsetDelay(sound('quiet 100', 'loud 300'), 'T')).toBe(0)
  })

  test('a pause before a stop, less its closure', () => {
    expect(onsetDelay(sound('quiet 300', 'loud 300'), 'T')).toBeCloseTo(0.26, 2)
  })

  test('a pause behind the tail of the word before, for a voiced sound', () => {
    expect(onsetDelay(sound('loud 20', 'quiet 200', 'loud 300'), 'DH')).toBeCloseTo(0.2, 1)
    expect(onsetDelay(sound('loud 20', 'quiet 200', 'loud 300'), 'AH')).toBe(0)
    expect(onsetDelay(sound('loud 80', 'quiet 200', 'loud 300'), 'DH')).toBe(0)
    expect(onsetDelay(sound('loud 20', 'quiet 30', 'loud 300'), 'DH')).toBe(0)
  })

  test('nothing where there is no silence in the noise, no sound at all, or nothing', () => {
    expect(onsetDelay(sound('soft 200', 'loud 300'), 'DH')).toBe(0)
    expect(onsetDelay(sound('quiet 300'), 'DH')).toBe(0)
    expect(onsetDelay(new Float32Array(0), 'DH')).toBe(0)
  })
})

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['loud', 0.5],
  ['soft', 0.05],
  ['quiet', 0.0005],
])

/** Parts such as `loud 300`: how loud, and how many milliseconds. */
function sound(...parts: string[]): Float32Array {
  const samples = parts.flatMap((part) => {
    const [name = '', ms = '0'] = part.split(' ')
    const level = LEVELS.get(name) ?? NaN
    return Array.from({ length: Number(ms) * 16 }, (_, i) => (i % 2 === 0 ? level : -level))
  })
  return Float32Array.from(samples)
}
