import { expect, test } from 'vitest'
import { wordPlaces } from '../../../../lib/align/text/places'
import { parseEpisode } from '../../../../lib/episode/parse'
import { outlineOf } from '../../../../lib/transcript/outline'

test('each word stands where it is written, tags and headings aside', () => {
  const text = [
    '---',
    'title: Two',
    'date: 2024-01-01',
    'audio: /audio/two.mp3',
    '---',
    '',
    'two words and',
    'two <Concept id="two">words</Concept>',
    '',
    '## two',
    '',
    '- AT&amp;T *two*',
  ].join('\n')
  const { blocks } = parseEpisode({ file: 'episodes/two.mdx', text }).value
  const outline = outlineOf(blocks)
  const places = wordPlaces(text, blocks, outline)
  expect(outline.words.map((word, i) => `${word} ${places[i]?.line}:${places[i]?.column}`)).toEqual(
    ['two 7:1', 'words 7:5', 'and 7:11', 'two 8:1', 'words 8:23', 'AT&T 12:3', 'two 12:13'],
  )
})
