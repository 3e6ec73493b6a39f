import { expect, test } from 'vitest'
import type { Inline } from '../../../lib/episode/model'
import { ms } from '../../../lib/time'
import { mentionsOf } from '../../../lib/transcript/mentions'
import { outlineOf } from '../../../lib/transcript/outline'
import { em, mention, p } from './build'

/** Concept, first word, word count, start, end: word n is spoken from n to n + 0.8 s. */
function found(...parts: (string | Inline)[]) {
  const paragraph = p(...parts)
  const outline = outlineOf([paragraph])
  const [outlined] = outline.paragraphs
  if (!outlined) throw new Error('No paragraph')
  const words = outline.words.map((text, i) => {
    return { text, start: ms(i * 1000), end: ms(i * 1000 + 800), sure: true }
  })
  return mentionsOf(paragraph.inlines, outlined, { outline, words, duration: ms(9000) }).map(
    (each) => [each.concept, each.firstWord, each.wordCount, each.start, each.end],
  )
}

test.each([
  ['its words', ['a ', mention('x', {}, 'b c'), ' d'], ['x', 1, 2, 1000, 2800]],
  ['a word it covers in part at its end', [mention('x', {}, 'GAN'), '’s a'], ['x', 0, 1, 0, 800]],
  ['a word it covers in part at its start', ['over', mention('x', {}, 'fit')], ['x', 0, 1, 0, 800]],
  ['spaces and signs at its ends', ['a', mention('x', {}, ' (b) '), 'c'], ['x', 1, 1, 1000, 1800]],
  ['formatted words', [mention('x', {}, 'a ', em('b')), ' c'], ['x', 0, 2, 0, 1800]],
  ['the last word', ['a ', mention('x', {}, 'b')], ['x', 1, 1, 1000, 1800]],
  ['no word, with the time of the next', ['a ', mention('x', {}), 'b'], ['x', 1, 0, 1000, 1000]],
  ['an emoji only, likewise', ['a ', mention('x', {}, '🎧'), ' b'], ['x', 1, 0, 1000, 1000]],
  ['no word at the end', ['a', mention('x', {})], ['x', 1, 0, 9000, 9000]],
  ['a given start', [mention('x', { at: 0.5 }, 'a b')], ['x', 0, 2, 500, 1800]],
  ['a given end', [mention('x', { until: 5 }, 'a b')], ['x', 0, 2, 0, 5000]],
  ['a given start after its words', [mention('x', { at: 7 }, 'a')], ['x', 0, 1, 7000, 7000]],
  ['times past the audio', [mention('x', { at: 10, until: 20 }, 'a')], ['x', 0, 1, 9000, 9000]],
])('a mention spans %s', (_, parts, expected) => {
  expect(found(...parts)).toEqual([expected])
})

test('mentions come in reading order, the outer before the inner', () => {
  const parts = [mention('x', {}, 'a ', mention('y', {}, 'b')), ' ', mention('z', {}, 'c')]
  expect(found(...parts).map(([concept, first, count]) => [concept, first, count])).toEqual([
    ['x', 0, 2],
    ['y', 1, 1],
    ['z', 2, 1],
  ])
})
