import { describe, expect, test } from 'vitest'
import { pictureSize } from '../../../lib/check/picture-size'

/** A marker segment, ITU-T T.81, B.1.1.4. */
function segment(marker: number, ...content: readonly number[]): number[] {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 255, ...content]
}

const FRAME = [8, 5, 120, 7, 128, 3, 1, 0x22, 0]

function jpeg(...segments: readonly number[][]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xda])
}

describe('the size of a picture', () => {
  test('of a JPEG stands in its frame, behind tables, thumbnails and fill bytes', () => {
    const thumbnail = segment(0xe0, ...jpeg(segment(0xc0, 8, 0, 9, 0, 9)))
    const size = { kind: 'jpeg', width: 1920, height: 1400 }
    expect(pictureSize(jpeg(thumbnail, segment(0xc4, 1, 2), segment(0xc2, ...FRAME)))).toEqual(size)
    expect(pictureSize(jpeg([0xff], segment(0xc0, ...FRAME)))).toEqual(size)
  })

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a JPEG that breaks off', jpeg(segment(0xe0, 1, 2, 3))],
    ['a JPEG with something between its segments', jpeg([0, 0, 0], segment(0xc0, ...FRAME))],
    ['a PNG that breaks off', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a text', new TextEncoder().encode('GIF89a, or a text of some length')],
  ])('of %s is not known', (_, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })
})
