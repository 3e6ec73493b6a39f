import { describe, expect, test } from 'vitest'
import { chapterId, idsFor } from '../../../lib/transcript/ids'
import { list, p, quote, segment, turn } from './build'

describe('an id is', () => {
  test('the wanted one first, then numbered from 2', () => {
    const ids = idsFor([])
    expect(['a', 'a', 'b', 'a'].map(ids)).toEqual(['a', 'a-2', 'b', 'a-3'])
  })

  test('never one that a concept of the episode is called, wherever its segment stands', () => {
    const blocks = [
      segment('a', {}, p('x')),
      list([turn('ada', {}, quote(segment('a-2', {}, segment('a-3', {}, p('y')))))]),
    ]
    expect(['a', 'a', 'a-2', 'a-3'].map(idsFor(blocks))).toEqual(['a', 'a-4', 'a-2', 'a-3'])
  })
})

describe('the id of a chapter', () => {
  test.each([
    ['What is Dropout?', 'chapter_what-is-dropout'],
    ['C++ & Rust', 'chapter_c-rust'],
    ['カフェ', 'chapter_カフェ'],
    ['cafe\u0301', 'chapter_café'],
    ['हिन्दी', 'chapter_हिन्दी'],
    ['…', 'chapter_untitled'],
    ['', 'chapter_untitled'],
  ])('of `%s` is `%s`', (title, id) => {
    expect(chapterId(title)).toBe(id)
  })

  test('is never one that a segment can have', () => {
    expect(chapterId('dropout')).not.toMatch(/^[a-z0-9-]+$/)
  })
})
