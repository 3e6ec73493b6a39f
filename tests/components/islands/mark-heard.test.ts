// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { markHeard } from '../../../components/islands/mark-heard'

test('the concepts heard are filled, and the others no longer', async () => {
  document.body.innerHTML =
    '<svg><a data-concept="a"></a><a data-concept="b" data-heard></a></svg><ul><li data-concept="a"></li></ul>'
  await markHeard(document, () => Promise.resolve(new Set(['a'])))
  const marked = [...document.querySelectorAll('[data-heard]')]
  expect(marked.map(({ localName }) => localName)).toEqual(['a', 'li'])
})
