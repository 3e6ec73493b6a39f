import { describe, expect, test } from 'vitest'
import { withoutRolling } from '../../../../lib/formats/mend/rolling'
import { readTranscript } from '../../../../lib/formats/read-transcript'
import { cue, mended, shownWords } from './cues'

/** As YouTube writes what it hears: a line with times, the line alone for 10 ms, then with the next one below it. */
const YOUTUBE = `WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
no<00:00:00.480><c> no</c><00:00:00.640><c> no</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
no no no
 

00:00:02.399 --> 00:00:04.870 align:start position:0%
no no no
no<00:00:02.560><c> way</c><00:00:02.720><c> out</c>

00:00:04.870 --> 00:00:04.880 align:start position:0%
no way out
 

00:00:04.880 --> 00:00:07.000 align:start position:0%
no way out
of<00:00:05.100><c> the</c><00:00:05.400><c> fog</c>
`

describe('captions that roll up', () => {
  test('say each line once', () => {
    const cues = [
      cue('we stood', 1, 2),
      cue('we stood on a hill', 2, 3),
      cue('on a hill in the fog', 3, 4),
      cue('in the fog', 4, 5),
      cue('and saw nothing', 5, 6),
    ]
    expect(mended(withoutRolling, cues)).toEqual({
      cues: ['1-2 we stood', '2-3 on a hill', '3-4 in the fog', '5-6 and saw nothing'],
      says: ['3 cue-rolling', '4 cue-rolling', '5 cue-rolling'],
    })
    expect(withoutRolling(cues).notices[0]?.reason).toBe(
      'Unexpected `we stood` of the cue before again, expected what is new',
    )
  })

  test('of YouTube have their words, and what is said again is', () => {
    const reading = readTranscript(Buffer.from(YOUTUBE))
    const cues = reading.ok ? reading.captions.cues : []
    expect(cues.map(({ text }) => text)).toEqual(['no no no', 'no way out', 'of the fog'])
    expect(cues.map(({ words }) => shownWords(words))).toEqual([
      'no@160-480 no@480-640 no@640-2389',
      'no@2399-2560 way@2560-2720 out@2720-4870',
      'of@4880-5100 the@5100-5400 fog@5400-7000',
    ])
  })
})

describe('what people say again stays', () => {
  test.each<[string, ReturnType<typeof cue>[]]>([
    [
      '“no, no” and again “no, no”',
      [cue('no no', 1, 2), cue('no no no', 2, 3), cue('no no no no', 3, 4)],
    ],
    [
      'a refrain',
      [cue('we will rock you', 1, 2), cue('we will rock you', 2, 3), cue('sing it', 3, 4)],
    ],
    [
      'what ends one sentence and begins the next, now and then',
      [
        cue('it was a hill', 1, 2),
        cue('a hill in fog', 2, 3),
        cue('you know', 3, 4),
        cue('and so on', 4, 5),
        cue('we went', 5, 6),
      ],
    ],
    [
      'what another person repeats',
      ['A', 'B', 'A', 'B'].map((speaker, i) =>
        cue(`so it is ${'indeed so '.repeat(i)}`.trim(), i, i + 1, { speaker }),
      ),
    ],
    ['what comes much later', [1, 9, 17, 25].map((at) => cue('in other words we see', at, at + 1))],
  ])('%s', (_, cues) => {
    expect(withoutRolling(cues)).toEqual({ cues, notices: [] })
  })
})
