import { describe, expect, test } from 'vitest'
import { text } from '../../../../lib/formats/read/text'

function read(...lines: readonly string[]): string[] {
  const reading = text.read(lines.join('\n'))
  if (!reading.ok) throw new Error(reading.refusal.reason)
  return reading.captions.cues.map(
    ({ start, end, speaker, text: said, line }) =>
      `${line} ${start ?? ''}-${end ?? ''} ${speaker ?? ''}|${said}`,
  )
}

describe('plain text', () => {
  test('has a cue a paragraph', () => {
    expect(read('One', 'two.', '', 'Three.')).toEqual(['1 - |One two.', '4 - |Three.'])
  })

  test('has a cue a line where nobody wrote empty lines', () => {
    const said = ['It comes in.', 'Fog is a cloud on the ground.', 'It goes.', 'We go on.']
    expect(read(...said)).toEqual(said.map((one, i) => `${i + 1} - |${one}`))
  })

  test.each([
    ['[12:05] So', '1 725000- |So'],
    ['(1:02:03) So', '1 3723000- |So'],
    ['[00:00:01.500 --> 00:00:02.000] So', '1 1500-2000 |So'],
    ['**Ada:** So', '1 - Ada|So'],
    ['**Ada**: So', '1 - Ada|So'],
    ['__Ada__ [0:05] So', '1 5000- Ada|So'],
    ['[0:05] **Ada:** So', '1 5000- Ada|So'],
    ['Ada [0:05]: So', '1 5000- Ada|So'],
    ['Ada: So', '1 - Ada|So'],
    ['[0:05] Ada: So', '1 5000- Ada|So'],
    ['- Ada: So', '1 - Ada|So'],
    ['Ada (host): So', '1 - Ada (host)|So'],
    ['Remember: So', '1 - |Remember: So'],
    ['at 12:05 we left', '1 - |at 12:05 we left'],
    ['[12:75] no time', '1 - |[12:75] no time'],
  ])('knows marks and names: %s', (line, cue) => {
    expect(read(line)).toEqual([cue])
  })

  test('has times inside of paragraphs', () => {
    const cues = ['1 1000- Ada|One', '1 2500- Ada|two']
    expect(read('[0:01] Ada: One [0:02.5] two')).toEqual(cues)
    expect(read('\\[0:01\\] **Ada:** One \\[00:00:02.50\\] two')).toEqual(cues)
    expect(read('One \\[0:02.5] two, \\\\[0:03\\] three')).toEqual([
      '1 - |One [0:02.5] two, \\[0:03] three',
    ])
  })

  test('has a name or a time alone on the line above', () => {
    expect(read('Ada 0:05', 'So it', 'went.')).toEqual(['2 5000- Ada|So it went.'])
  })

  test('has bare times where several lines begin with them', () => {
    expect(read('0:01 One', '0:02 Two')).toEqual(['1 1000- |One', '2 2000- |Two'])
    expect(read('0:01 One')).toEqual(['1 - |0:01 One'])
  })

  test('is Markdown without its signs', () => {
    expect(read('# A *head*', '', '> [Quoted](https://a.example/) `code` \\*')).toEqual([
      '1 - |A head',
      '3 - |Quoted code *',
    ])
  })

  test('has no front matter', () => {
    expect(read('---', 'title: A', '---', '', 'So')).toEqual(['5 - |So'])
  })
})
