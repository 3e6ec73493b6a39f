import { describe, expect, test } from 'vitest'
import { slide } from '../../../../lib/align/found/slide'

describe('words that were not found are whole sentences where they can be', () => {
  test.each([
    ['later', 'Some people say yes. Some people say no.', 'xx----xx', '----xxxx'],
    ['earlier', 'He did it again. She did it again. End.', 'xxx----xx', 'xxxx----x'],
    ['as they are', 'One two. Three four. Five.', 'xx--x', 'xx--x'],
    ['as they are where the words differ', 'One two. Three four. Five.', 'x--xx', 'x--xx'],
    ['at the end', 'So it goes. So it goes.', 'xx---x', 'xxx---'],
    ['none', 'One two.', 'xx', 'xx'],
    ['all', 'One two.', '--', '--'],
  ])('%s', (_, text, found, slid) => {
    expect(slid).toBe(after(text, found))
  })

  test('times stay in their order', () => {
    const words = ['Some', 'people', 'say', 'Some', 'people', 'cry']
    expect(slide([1, 2, null, null, null, 3], words, [0, 0, 0, 1, 1, 1])).toEqual([
      null,
      null,
      null,
      1,
      2,
      3,
    ])
  })
})

function after(text: string, found: string): string {
  const sentences = text.split(/(?<=\.) /)
  const words = sentences.flatMap((sentence) => sentence.replace('.', '').split(' '))
  const sentenceOf = sentences.flatMap((sentence, i) => sentence.split(' ').map(() => i))
  const slid = slide(
    Array.from(found, (sign) => (sign === 'x' ? sign : null)),
    words,
    sentenceOf,
  )
  return slid.map((one) => one ?? '-').join('')
}
