import { expect, test } from 'vitest'
import type { Block } from '../../lib/episode/model'
import { momentsOf } from '../../lib/moments'
import { compiled, mention, p, segment } from './transcript/build'

const moments = (...blocks: Block[]) => momentsOf(compiled(blocks, null))

test('a mention is quoted among the words around it, as they are written', () => {
  const gradient = mention('gradient', {}, 'gradient descent')
  const [moment] = moments(p('One, two three four five six seven: ', gradient, ', and so on.'))
  expect(moment?.quote).toEqual({
    before: 'two three four five six seven: ',
    words: 'gradient descent',
    after: ', and so on',
  })
})

test('a segment is quoted by its first words', () => {
  const [moment] = moments(segment('dropout', {}, p('Dropout is a technique.')))
  expect(moment?.quote).toEqual({ before: '', words: 'Dropout is a technique', after: '' })
})

test('a link to a segment names it, a link to a mention names its time', () => {
  const gradient = mention('gradient', { at: 5.5 }, 'gradients')
  const found = moments(
    segment('dropout', { at: 4 }, p('Dropout and ', gradient, '.')),
    segment('dropout', { at: 8 }, p('Dropout again.')),
  )
  expect(found.map(({ kind, concept, fragment }) => [kind, concept, fragment])).toEqual([
    ['segment', 'dropout', '#dropout'],
    ['mention', 'gradient', '#t=5.5'],
    ['segment', 'dropout', '#dropout-2'],
  ])
})
