import { describe, expect, test } from 'vitest'
import { srt } from '../../../../lib/formats/read/srt'

function read(text: string) {
  const reading = srt.read(text)
  if (!reading.ok) throw new Error(reading.refusal.reason)
  return {
    cues: reading.captions.cues.map(
      ({ start, end, speaker, text, line }) =>
        `${line} ${start}-${end ?? ''} ${speaker ?? ''}|${text}`,
    ),
    says: reading.notices.map(({ line, rule }) => `${line} ${rule}`),
  }
}

describe('SubRip', () => {
  const file =
    '1\n00:00:01,000 --> 00:00:02,000\none\ntwo\n\n2\n00:00:02,000 --> 00:00:03,000\nthree\n'
  const shown = ['2 1000-2000 |one two', '7 2000-3000 |three']

  test.each<[string, string]>([
    ['as every program writes it', file],
    ['with Windows line ends', file.replaceAll('\n', '\r\n')],
    ['with points for commas', file.replaceAll(',', '.')],
    ['with spaces at the ends of lines', file.replaceAll('\n', ' \n')],
    ['with positions behind the times', file.replaceAll('000\n', '000 X1:40 X2:600\n')],
    ['without the last line end', file.trimEnd()],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({ cues: shown, says: [] })
  })

  test('needs no numbers, and no blank lines', () => {
    expect(read(file.replace(/^\d\n/gm, ''))).toEqual({
      cues: ['1 1000-2000 |one two', '5 2000-3000 |three'],
      says: [],
    })
    expect(read(file.replaceAll('\n\n', '\n'))).toMatchObject({
      cues: ['2 1000-2000 |one two', '6 2000-3000 |three'],
    })
  })

  test('may hold blank lines in a text, and numbers that are spoken', () => {
    const spoken = file.replace('two', '\n42')
    expect(read(spoken).cues[0]).toBe('2 1000-2000 |one 42')
  })

  test.each<[string, string]>([
    ['0:0:1,0 --> 0:0:2,0', '2 1000-2000 |one two'],
    ['1:02,5 --> 1:03', '2 62500-63000 |one two'],
    ['00:00:01:500 -> 00:00:02', '2 1500-2000 |one two'],
    ['00:00:01,000 → 00:00:02,000', '2 1000-2000 |one two'],
    ['00:00:01,000 -->', '2 1000- |one two'],
  ])('is read where a person can: %s', (times, cue) => {
    const { cues, says } = read(file.replace('00:00:01,000 --> 00:00:02,000', times))
    expect({ cue: cues[0], says }).toEqual({ cue, says: ['2 cue-time'] })
  })

  test('has no tags and positions in its text, but other signs', () => {
    const tagged = '{\\an8}<font color="#fff"><i>a</i></font> < b &amp; c<br>d <3'
    expect(read(file.replace('one\ntwo', tagged)).cues[0]).toBe('2 1000-2000 |a < b & c d <3')
  })

  test('names speakers at the start of lines', () => {
    const named = file.replace('one\ntwo', 'Ada: one\n- Ben: two')
    expect(read(named).cues.slice(0, 2)).toEqual(['2 1000-2000 Ada|one', '2 1000-2000 Ben|two'])
  })

  test('says what stands before the first cue', () => {
    expect(read(`Made by a tool\n\n${file}`).says).toEqual(['1 cue-outside'])
  })

  test('of whisper.cpp cuts words: what begins without a space goes on with the word before', () => {
    const cues = [' in Sred', 'išnjoj', '.', ' The', ' end.', 'Yes', '- Oh', ' No', ' no']
    const file = cues
      .map((text, i) => `00:00:0${i},000 --> 00:00:0${i + 1},000\n${text}\n`)
      .join('\n')
    expect(read(file)).toEqual({
      cues: [
        '1 0-3000 |in Središnjoj.',
        '10 3000-4000 |The',
        '13 4000-5000 |end.',
        '16 5000-6000 |Yes',
        '19 6000-7000 |- Oh',
        '22 7000-8000 |No',
        '25 8000-9000 |no',
      ],
      says: ['4 cue-word', '7 cue-word'],
    })
    const apart = file.replace('00:00:01,000 -->', '00:00:01,010 -->')
    expect(read(apart).cues.slice(0, 2)).toEqual(['1 0-1000 |in Sred', '4 1010-3000 |išnjoj.'])
    expect(read(file.replaceAll('\n ', '\n')).says).toEqual([])
  })
})
