import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../../lib/formats/read/label'
import { srt } from '../../../../lib/formats/read/srt'
import { text } from '../../../../lib/formats/read/text'

describe('a speaker’s name at the start of a line', () => {
  test.each<[string, string | null]>([
    ['Ada: Hi', 'Ada'],
    ['- Ada Lovelace (host): Hi', 'Ada Lovelace (host)'],
    ['SPEAKER_00: Hi', 'SPEAKER_00'],
    ['speaker 2: Hi', 'speaker 2'],
    ['[SPEAKER_00]: Hi', 'SPEAKER_00'],
    ['[ada]: Hi', 'ada'],
    ['[0]: Hi', '0'],
    ['remember this: Hi', null],
    ['Remember: Hi', null],
    ['[12:05]: Hi', null],
    ['[1]: https://example.org/', null],
    ['[^1]: A note', null],
    ['[…]: Hi', null],
    ['[Ada] Hi', null],
    ['(speaker 0) Hi', 'speaker 0'],
    ['(speaker ?) Hi', 'speaker ?'],
    ['[SPEAKER_00] Hi', 'SPEAKER_00'],
    ['(speaker) Hi', null],
  ])('%j: %j', (line, name) => {
    expect(labelOf(line)?.name ?? null).toBe(name)
  })

  test('in brackets is believed where it stands once, as WhisperX writes it', () => {
    const lines = Array.from({ length: 9 }, (_, i) => (i === 4 ? '[ada]: Hi' : `Line ${i}`))
    const cues = lines.map((line, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n${line}\n`)
    for (const reading of [srt.read(cues.join('\n')), text.read(lines.join('\n\n'))]) {
      const spoken = reading.ok ? reading.captions.cues.filter((cue) => cue.speaker !== null) : []
      expect(spoken).toMatchObject([{ speaker: 'ada', text: 'Hi' }])
    }
  })
})

describe('names at the start of lines', () => {
  const speakersIn = (...texts: readonly string[]) => {
    const lines = texts.map((said, i) => `00:${10 + i}:00,000 --> 00:${10 + i}:50,000\n${said}\n`)
    const reading = srt.read(lines.join('\n'))
    return reading.ok ? reading.captions.cues.map(({ speaker }) => speaker) : []
  }

  test('are believed where they come again, and where few speak and many cues have one', () => {
    const line = 'And so on.'
    expect(speakersIn('Ada: Hi', line, line, line, line, line, line, line, 'Ada: So')[0]).toBe(
      'Ada',
    )
    expect(speakersIn('Ada: Hi', 'Ben: Hi', line, line)).toEqual(['Ada', 'Ben', null, null])
    expect(speakersIn('Ada: Hi', line, line, line, line)).toEqual([null, null, null, null, null])
  })

  test('are not believed where hardly any cue has one', () => {
    const lines = Array.from({ length: 120 }, () => 'And so on.')
    expect(new Set(speakersIn('Posit Connect: Hi', ...lines, 'Posit Connect: So'))).toEqual(
      new Set([null]),
    )
  })

  test('are whatever stands there where nearly every cue has one, as Zoom writes it', () => {
    const names = ['ada’s iPad', 'Ben', 'ada’s iPad', 'iPhone', 'Ben', 'iPhone', '3rd floor, Ö.']
    const all = [...names, ...names]
    expect(speakersIn(...all.map((name) => `${name}: he said: so\nand so: on`))).toEqual(all)
    expect(speakersIn(...all.map((name) => `${name}: so`), 'So', 'So')[0]).toBeNull()
  })

  test('are terms where each begins another sentence', () => {
    const terms = ['Dropout', 'Momentum', 'Batch', 'Gradient', 'Layer']
    expect(speakersIn(...terms.map((term) => `${term}: what it is`))).toEqual(terms.map(() => null))
  })
})
