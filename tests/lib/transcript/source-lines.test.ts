import { describe, expect, test } from 'vitest'
import { lineBreaks } from '../../../lib/transcript/source-lines'

/** The text that stands on each line of its source. */
function cut(text: string, ...lines: string[]): string[] {
  const starts = [0, ...lineBreaks(text, lines)]
  return starts.map((start, i) => text.slice(start, starts[i + 1]))
}

describe('the lines of a paragraph’s source', () => {
  test('a paragraph on one line has no breaks', () => {
    expect(lineBreaks('One line.', ['One line.', '', 'Another line.'])).toEqual([])
  })

  test('a wrapped paragraph breaks where its source does', () => {
    expect(cut('Two lines of it, and it ends.', 'Two lines of it,', 'and it ends.')).toEqual([
      'Two lines of it, ',
      'and it ends.',
    ])
  })

  test('tags and their attributes are passed over', () => {
    expect(
      cut(
        'So the slope gives the way, the push the courage.',
        'So the <Concept id="gradient"',
        '  at="0:09">slope</Concept> gives the way, <Mark at="0:12" />',
        '<Mark at="0:13" />',
        'the **push** the courage.',
      ),
    ).toEqual(['So the ', 'slope gives the way, ', '', 'the push the courage.'])
  })

  test('a word that its source writes otherwise counts to the line before', () => {
    expect(cut('AT&T and C++ go on.', 'AT&amp;T', 'and C++', 'go on.')).toEqual([
      'AT&T ',
      'and C++ ',
      'go on.',
    ])
  })

  test('a word that stands in the next paragraph alone is not looked for there', () => {
    expect(lineBreaks('Five.', ['&#70;ive.', '', 'Five.'])).toEqual([])
  })
})
