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
    ['Ada Lovelace & Ben: So', '1 - Ada Lovelace & Ben|So'],
    ['Speaker 3 (01:00:02): So', '1 3602000- Speaker 3|So'],
    ['Ada (she/her) 0:05: So', '1 5000- Ada (she/her)|So'],
    ['Ada - 0:05: So', '1 5000- Ada|So'],
    ['**[0:05]** So', '1 5000- |So'],
    ['__0:05 - 0:07:__ So', '1 5000-7000 |So'],
    ['[0:05] **Ada** So', '1 5000- Ada|So'],
    ['[3.20s -> 65.5s]  So', '1 3200-65500 |So'],
    ['[00:00:05:12] So', '1 5000- |So'],
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
    for (const head of ['Ada 0:05', 'Ada | 0:05', '**Ada** 0:05', '**Ada** – 0:05'])
      expect(read(head, 'So it', 'went.')).toEqual(['2 5000- Ada|So it went.'])
  })

  test.each([
    [
      'behind a time',
      ['[0:05.1] - Ada', 'So.', '', '[0:12] - Ben', 'No.', '', '[0:15] - Ada', 'Go.'],
    ],
    ['behind a bare time', ['0:05.1 Ada', 'So.', '', '0:12 Ben', 'No.', '', '0:15 Ada', 'Go.']],
    ['below a time', ['0:05.1', 'Ada', 'So.', '0:12', 'Ben', 'No.', '0:15', 'Ada', 'Go.']],
    ['above a time', ['Ada', '0:05.1', 'So.', '', 'Ben', '0:12', 'No.', '', 'Ada', '0:15', 'Go.']],
  ])('has a name alone on its line %s', (_, lines) => {
    expect(read(...lines).map((cue) => cue.replace(/^\d+ /, ''))).toEqual([
      '5100- Ada|So.',
      '12000- Ben|No.',
      '15000- Ada|Go.',
    ])
  })

  test('has numbered speakers and frames as video editors write them', () => {
    const lines = ['00:00:01:12 - 00:00:05:03', 'Speaker 1', 'So.', '', '00:00:05:04 - 00:00:08:00']
    expect(read(...lines, 'Speaker 2', 'No.')).toEqual([
      '3 1000-5000 Speaker 1|So.',
      '7 5000-8000 Speaker 2|No.',
    ])
  })

  test('has headings and lyrics where nobody is named again', () => {
    expect(read('[0:00] Introduction', 'So.', '', '[0:05] Ownership', 'No.')).toEqual([
      '1 0- |Introduction So.',
      '4 5000- |Ownership No.',
    ])
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

  test('has headings, whose times are those of what follows', () => {
    const reading = text.read('## **Owner**\n\n**Ada:** So.\n### [0:05] Borrow\nNo.\n#\n#3 Go')
    expect(reading.ok && reading.captions.cues).toMatchObject([
      { text: 'Owner', isHeading: true, start: null, line: 1 },
      { text: 'So.', speaker: 'Ada', start: null, line: 3 },
      { text: 'Borrow', isHeading: true, start: null, speaker: null, line: 4 },
      { text: 'No.', speaker: 'Ada', start: 5000, line: 5 },
      { text: '#3 Go', line: 7 },
    ])
    expect(read('### Ada 0:05', 'So.')).toEqual(['2 5000- Ada|So.'])
  })

  test('does not say who transcribed it, and that is said', () => {
    const reading = text.read('Ada  0:03  \nSo.\n\nTranscribed by https://otter.ai\n\n')
    expect(reading).toMatchObject({
      captions: { cues: [{ text: 'So.', speaker: 'Ada' }] },
      notices: [{ line: 4, rule: 'text-credit' }],
    })
    expect(read('Transcribed by https://otter.ai', '', 'So.')).toHaveLength(2)
  })

  test('has no front matter', () => {
    expect(read('---', 'title: A', '---', '', 'So')).toEqual(['5 - |So'])
  })
})
