import { describe, expect, test } from 'vitest'
import { srt } from '../../../../lib/formats/read/srt'
import { vtt } from '../../../../lib/formats/read/vtt'
import { shownWords } from '../mend/cues'

function cuesIn(reading: ReturnType<typeof srt.read>) {
  if (!reading.ok) throw new Error(reading.refusal.reason)
  return {
    cues: reading.captions.cues.map(({ start, end, text, words }) => [
      `${start}-${end} ${text}`,
      shownWords(words),
    ]),
    says: reading.notices.map(({ line, reason }) => `${line}: ${reason}`),
  }
}

/** As `whisper --highlight_words True` writes it: a cue a word, and one for each pause between two. */
const WHISPER = `1
00:00:00,000 --> 00:00:00,500
<u>We</u> stood there.

2
00:00:00,500 --> 00:00:00,700
We stood there.

3
00:00:00,700 --> 00:00:01,000
We <u>stood</u> there.

4
00:00:01,000 --> 00:00:01,500
We stood <u>there.</u>

5
00:00:02,000 --> 00:00:02,400
<u>So?</u>
`

describe('cues that repeat one text with another word highlighted', () => {
  test('are one cue with the times of its words', () => {
    expect(cuesIn(srt.read(WHISPER))).toEqual({
      cues: [
        ['0-1500 We stood there.', 'We@0-500 stood@700-1000 there.@1000-1500'],
        ['2000-2400 So?', 'So?@2000-2400'],
      ],
      says: [
        '2: Unexpected cue `We stood there.` 4 times with another word highlighted, expected it once',
      ],
    })
  })

  test('are so in WebVTT as well, and with other marks', () => {
    const file = WHISPER.replaceAll(',', '.').replaceAll('u>', 'b>')
    expect(cuesIn(vtt.read(`WEBVTT\n\n${file}`)).cues).toEqual(cuesIn(srt.read(WHISPER)).cues)
  })
})

describe('what is no highlighting stays', () => {
  const cue = (second: number, text: string) =>
    `00:00:0${second},000 --> 00:00:0${second + 1},000\n${text}\n`

  test.each<[string, string[]]>([
    ['a text that is said twice', ['No, no.', 'No, no.']],
    ['one emphasis in each', ['<i>No</i>, no.', 'So <i>what</i>?']],
    [
      'a text that is said again with the same emphasis',
      ['I <i>said</i> no.', 'I <i>said</i> no.'],
    ],
  ])('%s', (_, texts) => {
    const { cues, says } = cuesIn(srt.read(texts.map((text, at) => cue(at, text)).join('\n')))
    expect(cues.map(([shown]) => shown)).toEqual(
      texts.map((text, at) => `${at * 1000}-${at * 1000 + 1000} ${text.replace(/<.*?>/g, '')}`),
    )
    expect(says).toEqual([])
  })
})
