import { describe, expect, test } from 'vitest'
import type { Anchor, TimedBlock } from '../../../lib/transcript/model'
import {
  compiled,
  em,
  heading,
  list,
  mark,
  mention,
  p,
  quote,
  segment,
  spoken,
  turn,
} from './build'

/** What an anchor is, in short: its id or concept, start and end in seconds, words. */
function told(anchor: Anchor) {
  const { kind, concept, id, start, end, firstWord, wordCount, paragraph } = anchor
  const name = kind === 'segment' ? `#${id ?? ''}` : `${concept} in ${id ?? 'none'}`
  return [name, start / 1000, end / 1000, firstWord, wordCount, paragraph]
}

describe('a paragraph', () => {
  const { paragraphs } = compiled(
    [
      p('One ', mark(2), em('two')),
      turn('ada', {}, p('three'), list([p('four')], [quote(p('five'))])),
      p('…'),
      p('six'),
    ],
    spoken('one two three four five six', 1),
  )

  test('starts at its first word and lasts until the next one starts, the last to the audio’s end', () => {
    expect(paragraphs.map(({ start, end }) => [start / 1000, end / 1000])).toEqual([
      [1, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 6],
      [6, 100],
    ])
  })

  test('knows its words, also where it has none', () => {
    expect(paragraphs.map(({ firstWord, wordCount }) => [firstWord, wordCount])).toEqual([
      [0, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 0],
      [5, 1],
    ])
  })

  test('knows its place, its text and its speaker', () => {
    expect(paragraphs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'One two',
      'three',
      'four',
      'five',
      '…',
      'six',
    ])
    expect(paragraphs.map(({ speaker }) => speaker)).toEqual([
      null,
      'ada',
      'ada',
      'ada',
      null,
      null,
    ])
  })

  test('holds no marks', () => {
    expect(JSON.stringify(paragraphs)).not.toContain('"mark"')
  })

  test('without words at the end stands at the audio’s end', () => {
    const last = compiled([p('a'), p('…')], spoken('a')).paragraphs.at(-1)
    expect(last).toMatchObject({ start: 100_000, end: 100_000, firstWord: 1, wordCount: 0 })
  })

  test('with 200,000 mentions is arranged', () => {
    const parts = Array.from({ length: 200_000 }, () => mention('x', {}, 'word '))
    const { anchors } = compiled([{ ...p(), inlines: parts }], null)
    expect(anchors).toHaveLength(200_000)
    expect(anchors.at(-1)).toMatchObject({ firstWord: 199_999, wordCount: 1 })
  }, 60_000)
})

describe('a segment', () => {
  test('goes from its first word to the next word after it', () => {
    const blocks = [p('a'), segment('x', {}, p('b c'), p('d')), p('e')]
    expect(compiled(blocks, spoken('a b c d e')).anchors.map(told)).toEqual([['#x', 1, 4, 1, 3, 1]])
  })

  test('ends soon after its last word where a long pause follows', () => {
    const timed = [...spoken('a b'), ...spoken('c', 50)]
    const blocks = [segment('x', {}, p('a b')), p('c')]
    expect(compiled(blocks, timed).anchors.map(told)).toEqual([['#x', 0, 3.3, 0, 2, 0]])
  })

  test('has a given start and end, also against the word times', () => {
    const blocks = [segment('x', { at: 0.4, until: 9 }, p('a b')), p('c')]
    expect(compiled(blocks, spoken('a b c')).anchors.map(told)).toEqual([['#x', 0.4, 9, 0, 2, 0]])
  })

  test('has no length where its given end or its text lies before its given start', () => {
    const blocks = [
      segment('x', { at: 9, until: 4 }, p('a')),
      segment('y', { at: 8 }, p('b')),
      p('c'),
    ]
    expect(compiled(blocks, spoken('a b c')).anchors.map(told)).toEqual([
      ['#y', 8, 8, 1, 1, 1],
      ['#x', 9, 9, 0, 1, 0],
    ])
  })

  test('stays in the audio', () => {
    const [anchor] = compiled([segment('x', { at: 200, until: 300 }, p('a'))], null).anchors
    expect(anchor).toMatchObject({ start: 100_000, end: 100_000 })
  })

  test('without words stands at the next word', () => {
    const blocks = [p('a'), segment('x', {}), p('b')]
    expect(compiled(blocks, spoken('a b')).anchors.map(told)).toEqual([['#x', 1, 1, 1, 0, 1]])
  })

  test('comes before the segments and mentions inside that start with it', () => {
    const blocks = [segment('x', {}, segment('y', {}, p(mention('z', {}, 'a'), ' b')), p('c'))]
    expect(compiled(blocks, spoken('a b c')).anchors.map(told)).toEqual([
      ['#x', 0, 4.3, 0, 3, 0],
      ['#y', 0, 2, 0, 2, 0],
      ['z in y', 0, 0.8, 0, 1, 0],
    ])
  })

  test('in a turn, a quote or a list is an anchor as any other', () => {
    const blocks = [turn('ada', {}, quote(list([segment('x', {}, p('a'))])))]
    expect(compiled(blocks, spoken('a')).anchors.map(told)).toEqual([['#x', 0, 2.3, 0, 1, 0]])
  })

  test('has the same id and times in the blocks as among the anchors', () => {
    const { blocks, anchors } = compiled([segment('x', {}, p('a')), segment('x', {}, p('b'))], null)
    const inBlocks = blocks.map(
      (block) => block.kind === 'segment' && [block.id, block.start, block.end],
    )
    expect(inBlocks).toEqual(anchors.map(({ id, start, end }) => [id, start, end]))
  })
})

describe('ids', () => {
  test('of later segments of a concept are numbered, past those of other concepts', () => {
    const blocks = ['x', 'x', 'x-2', 'x'].map((concept) => segment(concept, {}, p('a')))
    expect(compiled(blocks, null).anchors.map(({ id }) => id)).toEqual(['x', 'x-3', 'x-2', 'x-4'])
  })

  test('of segments and headings called alike differ', () => {
    const { blocks } = compiled(
      [heading('Dropout'), segment('dropout', {}, p('a')), heading('Dropout')],
      null,
    )
    const ids = blocks.map((block) => ('id' in block ? block.id : null))
    expect(ids).toEqual(['chapter_dropout', 'dropout', 'chapter_dropout-2'])
  })

  test('of mentions are those of the segment around them', () => {
    const blocks = [
      p(mention('y', {}, 'a')),
      segment('x', {}, p('b')),
      segment('x', {}, p(mention('y', {}, 'c'))),
    ]
    const mentions = compiled(blocks, null).anchors.filter(({ kind }) => kind === 'mention')
    expect(mentions.map(({ id }) => id)).toEqual([null, 'x-2'])
  })
})

test('anchors come in the order of their starts', () => {
  const blocks = [segment('x', { at: 50 }, p('a')), segment('y', { at: 20 }, p('b'))]
  expect(compiled(blocks, null).anchors.map(({ concept }) => concept)).toEqual(['y', 'x'])
})

describe('chapters', () => {
  function chapters(...given: Parameters<typeof compiled>) {
    return compiled(...given).chapters.map(({ id, title, start, end }) => [
      id,
      title,
      start / 1000,
      end / 1000,
    ])
  }

  test('start at headings, with the word that follows', () => {
    const blocks = [
      p('a'),
      heading('Two ', em('things')),
      segment('x', {}, p('b')),
      quote(heading('Last')),
      p('c'),
    ]
    expect(chapters(blocks, spoken('a b c', 5))).toEqual([
      ['chapter_two-things', 'Two things', 6, 7],
      ['chapter_last', 'Last', 7, 100],
    ])
  })

  test('are the outermost segments, by their concepts’ terms, where there are no headings', () => {
    const blocks = [
      p('a'),
      segment('dropout', {}, segment('x', {}, p('b')), segment('y', {})),
      turn('ada', {}, segment('unknown', {}, p('c'))),
    ]
    expect(chapters(blocks, spoken('a b c', 5))).toEqual([
      ['dropout', 'Dropout', 6, 7],
      ['unknown', 'unknown', 7, 100],
    ])
  })

  test('are none where there are neither', () => {
    expect(chapters([p(mention('x', {}, 'a'))], null)).toEqual([])
  })

  test('at the end of the text start at the audio’s end', () => {
    expect(chapters([p('a'), heading('Last')], spoken('a'))).toEqual([
      ['chapter_last', 'Last', 100, 100],
    ])
  })
})

test('all other blocks stand where they stood', () => {
  const table = {
    kind: 'table' as const,
    rows: [[[mark(1), { kind: 'text' as const, text: 'cell' }]]],
  }
  const code = { kind: 'code' as const, language: 'js', text: '1' }
  const { blocks } = compiled([mark(1), table, code, { kind: 'rule' }, list([p('a')])], null)
  expect(blocks.map(shape)).toEqual(['table', 'code', 'rule', ['list', ['paragraph']]])
  expect(blocks[0]).toEqual({ kind: 'table', rows: [[[{ kind: 'text', text: 'cell' }]]] })
  expect(blocks[1]).toEqual(code)
})

function shape(block: TimedBlock): unknown {
  return block.kind === 'list'
    ? ['list', ...block.items.map((item) => item.map(shape))]
    : block.kind
}

test('a transcript is a plain value', () => {
  const transcript = compiled(
    [heading('H'), segment('x', {}, p('a ', mention('y', {}, 'b')))],
    spoken('a b'),
  )
  expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript)
})

describe('a soundbite', () => {
  test('has the times of its segment, and its own title or that of its concept', () => {
    const { soundbites } = compiled(
      [
        segment('dropout', { at: 1, soundbite: '' }, p('one')),
        segment('b', { at: 2 }, segment('c', { at: 3, until: 30, soundbite: 'Three' }, p('three'))),
      ],
      spoken('one three', 1),
    )
    expect(soundbites.map(({ title, start, end }) => [title, start / 1000, end / 1000])).toEqual([
      ['Dropout', 1, 2],
      ['Three', 3, 30],
    ])
  })
})
