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
