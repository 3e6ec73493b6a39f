import { expect, test } from 'vitest'
import type { Inline } from '../../../lib/episode/model'
import { inlineText, paragraphs, withoutMarks } from '../../../lib/transcript/text'
import { em, heading, list, mark, mention, p, quote, segment, turn } from './build'

const inlines: Inline[] = [
  { kind: 'text', text: 'a ' },
  em('b', mark(1), mention('dropout', {}, 'c')),
  { kind: 'break' },
  { kind: 'code', text: 'd' },
  { kind: 'image', url: '/x.png', alt: 'not spoken', title: null, place: { line: 1, column: 1 } },
  {
    kind: 'link',
    url: 'https://example.com',
    title: 'not spoken',
    inlines: [em('e')],
    place: null,
  },
  mark(2),
]

test('the text of a paragraph is that of its inlines end to end: a break is a line break', () => {
  expect(inlineText(inlines)).toBe('a bc\nde')
})

test('without marks the text is the same and no mark is left, however deep', () => {
  const shown = withoutMarks(inlines)
  expect(inlineText(shown)).toBe(inlineText(inlines))
  expect(JSON.stringify(shown)).not.toContain('"mark"')
})

test('the paragraphs are those of all blocks in reading order', () => {
  const blocks = [
    p('1'),
    heading('not spoken'),
    segment('dropout', {}, p('2'), turn('ada', {}, p('3'), list([p('4'), p('5')], [p('6')]))),
    mark(1),
    { kind: 'code', language: null, text: 'not spoken' } as const,
    quote(p('7')),
    { kind: 'rule' } as const,
  ]
  expect(paragraphs(blocks).map((each) => inlineText(each.inlines))).toEqual([...'1234567'])
})
