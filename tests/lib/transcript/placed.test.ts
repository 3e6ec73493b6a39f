import { expect, test } from 'vitest'
import { outlineOf } from '../../../lib/transcript/outline'
import { placedIn } from '../../../lib/transcript/placed'
import { read } from '../episode/episode'

function placed(...body: readonly string[]): string[] {
  const { blocks } = read(body)
  const outline = outlineOf(blocks)
  return placedIn(blocks, outline).map(
    ({ kind, id, word }) => `${kind} ${id} ${outline.words[word] ?? '(end)'}`,
  )
}

test('anchors, turns and marks stand at the word they start with, in reading order', () => {
  const body = [
    'One.',
    '',
    '<Turn speaker="s">',
    '<Concept id="a">',
    'Two <Concept id="b">three</Concept>, <Mark at="1" />four.',
    '',
    '- five <Mark at="2" />',
    '- six',
    '</Concept>',
    '</Turn>',
    '',
    '## <Concept id="c">Seven</Concept>',
    '',
    '| <Concept id="d">eight</Concept> |',
    '|-|',
    '',
    '> *nine <Concept id="e">ten</Concept>*',
    '',
    '<Mark at="3" />',
  ]
  expect(placed(...body)).toEqual([
    'turn s Two',
    'segment a Two',
    'mention b three',
    'mark  four',
    'mark  six',
    'mention c nine',
    'mention d nine',
    'mention e ten',
    'mark  (end)',
  ])
})
