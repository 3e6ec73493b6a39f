import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../../../lib/episode/parse'
import { decodeText } from '../../../lib/episode/text'
import { applied, type Edit, editsOf } from '../../../lib/retime/text'
import { edited, shifted, type TimeMap } from '../../../lib/retime/time-map'
import { formatTime, ms } from '../../../lib/time'
import { outlineOf } from '../../../lib/transcript/outline'
import { placedIn } from '../../../lib/transcript/placed'

const FRONT = '---\ntitle: A\ndate: 2024-01-01\naudio: /audio/a.mp3\n---\n\n'
const TEXT = `${FRONT}{/* at="0:01" */}

## A heading <Mark at="0:05" /> goes on

<Turn   speaker="ada"
  at = '0:10.5'>

> A quote with <Concept id="a" at=" 12 " until="0:14">a mention</Concept>, at="0:01".

- an item <Mark at="0:20" /> in a list
\t- deeper	<Mark at="0:21"/>

<Mark at="0:30"></Mark>

| a | b <Mark at="0:40" /> |
| - | - |

</Turn>

<Concept id="a" at="1:00" until="59:59">

Text & \\<Mark at="0:01" />, \`<Mark at="0:01" />\`

</Concept>
`

const later = shifted(ms(2400))

describe('a shift', () => {
  test('changes every time of the text and nothing else', () => {
    expect(retimed(TEXT, later)).toBe(
      TEXT.replace('"0:05"', '"0:07.4"')
        .replace("'0:10.5'", "'0:12.9'")
        .replace('" 12 "', '" 14.4 "')
        .replace('"0:14"', '"0:16.4"')
        .replace('"0:20"', '"0:22.4"')
        .replace('"0:21"', '"0:23.4"')
        .replace('"0:30"', '"0:32.4"')
        .replace('"0:40"', '"0:42.4"')
        .replace('"1:00"', '"1:02.4"')
        .replace('"59:59"', '"1:00:01.4"'),
    )
  })

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of old', (text: string) => text.replaceAll('\n', '\r')],
    ['characters of two units', (text: string) => text.replace('A quote', '🎧🎧')],
  ])('keeps %s', (_, changed) => {
    expect(retimed(changed(TEXT), later)).toBe(changed(retimed(TEXT, later)))
  })

  test('there and back again gives the same bytes', () => {
    const property = fc.property(episode(), fc.integer({ min: 0, max: 4_000_000 }), (text, by) => {
      const there = retimed(text, shifted(ms(by)))
      expect(retimed(there, shifted(ms(-by)))).toBe(text)
      if (by > 0 && text.includes('Word <Mark')) expect(there).not.toBe(text)
    })
    fc.assert(property, { numRuns: 300 })
  })
})

describe('a cut', () => {
  const cut = (from: number, to: number) => edited([{ from: ms(from), to: ms(to) }], [])

  test.each([
    ['a mark with its line', 'One.\n\n<Mark at="0:05" />\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['a mark at the end', 'One.\n\n<Mark at="0:05" />', 'One.\n\n'],
    ['a mark between words', 'One <Mark at="0:05" /> two.\n', 'One two.\n'],
    ['a mark before a word', 'One <Mark at="0:05" />two.\n', 'One two.\n'],
    ['a mark that is closed by a tag', 'One <Mark at="0:05"></Mark> two.\n', 'One two.\n'],
    [
      'a mention’s start',
      '<Concept id="a" at="0:05">One</Concept>\n',
      '<Concept id="a">One</Concept>\n',
    ],
    [
      'both times of a passage',
      '<Concept until=\'0:06\'  id="a" at = "0:05">\n\nOne.\n\n</Concept>\n',
      '<Concept  id="a">\n\nOne.\n\n</Concept>\n',
    ],
    [
      'a turn’s start',
      '<Turn speaker="ada"\n  at="0:05">\n\nOne.\n\n</Turn>\n',
      '<Turn speaker="ada">\n\nOne.\n\n</Turn>\n',
    ],
  ])('takes %s', (_, before, after) => {
    expect(retimed(FRONT + before, cut(4000, 7000))).toBe(FRONT + after)
  })

  test('is where a passage ends whose end it takes', () => {
    const text = (until: string) =>
      `${FRONT}<Concept id="a" at="0:03" until="${until}">One</Concept> two.\n`
    expect(retimed(text('0:06'), cut(4000, 7000))).toBe(text('0:04'))
    expect(retimed(text('0:08'), cut(4000, 7000))).toBe(text('0:05'))
  })

  test('tells what it deleted, and where', () => {
    const [edit] = editsIn(`${FRONT}<Concept id="a" at="0:05">One</Concept>\n`, cut(4000, 7000))
    expect(edit).toMatchObject({ place: { line: 7, column: 21 }, old: 5000, now: null })
  })
})

/** An episode whose times stand in their shortest form. */
function episode(): fc.Arbitrary<string> {
  const time = fc.nat(8_000_000).map((at) => formatTime(ms(at)))
  const piece = fc.oneof(
    time.map((at) => `Word <Mark at="${at}" /> and word.`),
    time.map((at) => `<Mark at='${at}' />`),
    fc
      .tuple(time, time)
      .map(([at, until]) => `<Concept until="${until}" id="a" at="${at}">\n\nWords.\n\n</Concept>`),
    time.map((at) => `> <Turn speaker="ada" at="${at}">\n>\n> Words.\n>\n> </Turn>`),
    fc.constantFrom('## A heading', 'at="1:00"', '{/* <Mark at="1:00" /> */}', '日本 🎧\twords'),
  )
  const text = fc.array(piece).map((pieces) => `${FRONT}${pieces.join('\n\n')}\n`)
  return fc.tuple(text, fc.constantFrom('\n', '\r\n')).map(([lf, end]) => lf.replaceAll('\n', end))
}

function retimed(text: string, map: TimeMap): string {
  return applied(text, editsIn(text, map))
}

function editsIn(text: string, map: TimeMap): Edit[] {
  const { value: source } = decodeText('episodes/a.mdx', Buffer.from(text))
  const { value, diagnostics } = parseEpisode(source)
  expect(diagnostics.map(({ reason }) => reason)).toEqual([])
  return editsOf(text, placedIn(value.blocks, outlineOf(value.blocks)), map)
}
