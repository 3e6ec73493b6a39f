import { describe, expect, test } from 'vitest'
import { createMpegWalk } from '../../../lib/audio/mpeg-walk'
import { frame, id3, xing } from './mpeg'

/** Walks over a file in pieces of a size. */
function walk(parts: readonly Uint8Array[], size = 100_000) {
  const bytes = Buffer.concat(parts)
  const walk = createMpegWalk()
  for (let from = 0; from < bytes.length; from += size) walk.push(bytes.subarray(from, from + size))
  return { first: walk.first(), isSeekable: walk.isSeekable(), sound: walk.sound() }
}

const steady = Array.from({ length: 40 }, () => frame(5))
const changing = [frame(5), frame(9), ...steady, frame(14), frame(1)]

describe('a player finds a time', () => {
  test('where all frames have one bit rate, whatever the header’s is', () => {
    expect(walk(steady).isSeekable).toBe(true)
    expect(walk([xing('Info', 40, false), ...steady]).isSeekable).toBe(true)
  })

  test('where a table of contents says where it lies', () => {
    expect(walk([xing('Xing', 44, true), ...changing]).isSeekable).toBe(true)
    expect(walk([frame(9, 'VBRI'), ...changing]).isSeekable).toBe(true)
  })

  test('nowhere else', () => {
    expect(walk(changing).isSeekable).toBe(false)
    expect(walk([xing('Xing', 44, false), ...changing]).isSeekable).toBe(false)
  })
})

describe('the sound of a file', () => {
  test('is the same whatever stands before, between and behind it', () => {
    const { sound } = walk(changing)
    const tag = Buffer.from('TAG'.padEnd(128))
    expect(walk([id3(10), ...changing, tag]).sound).toBe(sound)
    expect(walk([id3(400_000), ...changing]).sound).toBe(sound)
    expect(walk([...changing.slice(0, 9), id3(5000), ...changing.slice(9)]).sound).toBe(sound)
    expect(walk([xing('Xing', 44, true), ...changing]).sound).toBe(sound)
    expect(walk([...changing, frame(5)]).sound).not.toBe(sound)
  })

  test.each([1, 3, 104, 1000])('in pieces of %i bytes is the same', (size) => {
    expect(walk([id3(300), ...changing], size)).toEqual(walk([id3(300), ...changing]))
  })
})

test('the first frame says what its encoder counted, also behind a long picture', () => {
  const expected = { isMono: false, expected: 44 * 1152, hasTable: true }
  expect(walk([id3(400_000), xing('Xing', 44, true), ...changing]).first).toEqual(expected)
  expect(walk(steady).first).toEqual({ isMono: false, expected: null, hasTable: false })
  expect(walk([Buffer.from('no sound at all')]).first).toBeNull()
})
