import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { TimedWord } from '../../../../lib/episode/model'
import {
  captionsSrt,
  captionsVtt,
  transcriptJson,
} from '../../../../lib/formats/published/captions'
import { ms } from '../../../../lib/time'
import { compile } from '../../../../lib/transcript/compile'
import { words } from '../../../../lib/transcript/tokens'
import { fuzz } from '../../../fuzz'
import { episode, p } from '../../transcript/build'
import { strictly } from './webvtt'

const word = fc.oneof(
  fc.constantFrom(
    'and',
    'the',
    'walk,',
    'End.',
    '—',
    'ends:',
    'Ada:',
    '日本語。',
    '-->',
    '<b>',
    '&amp;',
  ),
  fc.constantFrom('12', 'NOTE', 'https://a.example/a_long_address/of_many/parts', 'สวัสดี', '🎧'),
  fc.stringMatching(/^[a-z]{1,12}$/),
)

/** An episode of any words, some of them with times: those of a recording, in any order. */
const transcripts = fc
  .record({
    paragraphs: fc.array(fc.array(word, { minLength: 1, maxLength: 40 }), {
      minLength: 1,
      maxLength: 4,
    }),
    times: fc.array(fc.option(fc.nat(20_000), { freq: 8 }), { minLength: 200, maxLength: 200 }),
    duration: fc.integer({ min: 200, max: 20_000 }),
    isRising: fc.boolean(),
  })
  .map(({ paragraphs, times, duration, isRising }) => {
    const texts = paragraphs.map((own) => own.join(' '))
    const known = isRising ? times.toSorted((a, b) => (a ?? 0) - (b ?? 0)) : times
    const timed = words(texts.join(' ')).map((text, index): TimedWord => {
      const start = known[index] ?? null
      return [text, start === null ? null : ms(start), start === null ? null : ms(start + 80)]
    })
    const blocks = texts.map((text) => p(text))
    const recording = { duration: ms(duration), words: timed }
    return compile(episode(blocks), recording, new Map())
  })

describe('captions of any episode', () => {
  fuzz('conform to WebVTT, lie within the audio, and say every word', transcripts, (transcript) => {
    const { cues, complaints } = strictly(captionsVtt(transcript))
    expect(complaints).toEqual([])
    cues.forEach(({ start, end, stamps }, index) => {
      expect(start).toBeGreaterThan(cues[index - 1]?.start ?? -1)
      const times = [start, ...stamps, end]
      times.slice(1).forEach((time, at) => expect(time).toBeGreaterThan(times[at] ?? NaN))
      expect(end).toBeLessThanOrEqual(transcript.duration)
    })
    const said = words(cues.map(({ text }) => text).join(' '))
    expect(said).toEqual(transcript.words.map(({ text }) => text))
    const json: { segments: { body: string }[] } = JSON.parse(transcriptJson(transcript))
    expect(words(json.segments.map(({ body }) => body).join(' '))).toEqual(said)
    expect(captionsSrt(transcript).match(/ --> /g) ?? []).toHaveLength(cues.length)
  })
})
