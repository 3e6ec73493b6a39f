import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf } from '../../../../lib/formats/episode/proposals'
import { concept } from './captions'

const find = finderOf([
  concept('dropout', 'Dropout', 'drop-out'),
  concept('gradient', 'Gradient'),
  concept('gradient-descent', 'Gradient descent'),
  concept('gan', 'GAN'),
  concept('cpp', 'C++'),
  concept('deep', '深度'),
  concept('zoe', 'Zoë’s law'),
])

test.each<[string, string[]]>([
  ['We use dropout, DROPOUT and drop‑out.', ['dropout dropout']],
  ['Drop-out it is.', ['dropout Drop-out']],
  [
    'Gradient descent follows the gradient.',
    ['gradient-descent Gradient descent', 'gradient gradient'],
  ],
  ['gradients, a gradienty thing, ungradient', []],
  ['a gradient, descent into it', ['gradient gradient']],
  ['GAN or gan?', ['gan GAN']],
  ['began a gan', []],
  ['in C++, that is', ['cpp C++']],
  ['c++', []],
  ['学习深度学习', ['deep 深度']],
  ["Zoë's law", ["zoe Zoë's law"]],
  ['gradient\u00A0descent', ['gradient-descent gradient\u00A0descent']],
  ['see https://example.org/dropout and dropout@example.org', []],
])('%j holds %j', (text, expected) => {
  const found = find(text).map(({ concept, from, to }) => `${concept} ${text.slice(from, to)}`)
  expect(found).toEqual(expected)
})

test('proposals never overlap, and of a concept there is one', () => {
  const word = fc.constantFrom('gradient', 'descent', 'Gradient', 'dropout', 'GAN', 'a', ',')
  fc.assert(
    fc.property(fc.array(word), (parts) => {
      const found = find(parts.join(' '))
      expect(new Set(found.map((one) => one.concept)).size).toBe(found.length)
      for (const [index, one] of found.entries()) {
        expect(one.to).toBeGreaterThan(one.from)
        expect(one.from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0)
      }
    }),
  )
})
