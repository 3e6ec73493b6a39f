import { describe, expect, test } from 'vitest'
import { HEAD, read, trouble } from '../episode'

function soundbiteOf(tag: string) {
  const [block] = read([`<Concept id="a" ${tag}>`, '', 'One.', '', '</Concept>']).blocks
  return block?.kind === 'segment' ? block.soundbite : undefined
}

describe('a soundbite', () => {
  test.each([
    ['', null],
    ['soundbite', ''],
    ['soundbite=" One "', 'One'],
    ['soundbite="1 &lt; 2 &amp;amp; &quot;3&quot; AT&T"', '1 < 2 &amp; "3" AT&T'],
  ])('of `%s` has the title %j', (tag, title) => {
    expect(soundbiteOf(tag)?.value ?? null).toBe(title)
  })

  test('is refused around a few words', () => {
    expect(trouble([...HEAD, 'One <Concept id="a" soundbite>two</Concept>.'])).toEqual([
      '6:21 mdx-attribute Unexpected `soundbite` of a few words, expected it around whole paragraphs',
    ])
  })

  test('has a title that a feed can hold', () => {
    expect(trouble([...HEAD, '<Concept id="a" soundbite="&#1;">One.</Concept>'])).toEqual([
      '6:28 mdx-attribute Unexpected character reference in `soundbite`, expected only characters that XML 1.0 allows',
    ])
  })

  test('has a title of 128 characters at most', () => {
    const tagged = (title: string) => [
      ...HEAD,
      `<Concept id="a" soundbite="${title}">One.</Concept>`,
    ]
    expect(trouble(tagged('ä'.repeat(128)))).toEqual([])
    expect(trouble(tagged('ä'.repeat(129)))).toEqual([
      '6:28 mdx-attribute Unexpected `soundbite` of 129 characters, expected at most 128',
    ])
  })
})
