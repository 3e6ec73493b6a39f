import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Captions } from '../../../../lib/formats/captions'
import { podcastJson } from '../../../../lib/formats/write/podcast-json'
import { srt } from '../../../../lib/formats/write/srt'
import { text } from '../../../../lib/formats/write/text'
import { vtt } from '../../../../lib/formats/write/vtt'
import { writtenFormats } from '../../../../lib/formats/written-formats'
import { fuzz } from '../../../fuzz'
import { anyCaptions, read, wildCaptions, written } from './captions'

describe.each(writtenFormats)('$title', (format) => {
  fuzz('says every word, every speaker and every start, in order', anyCaptions(), (captions) => {
    const said = ({ cues }: Captions) => cues.map((cue) => `${cue.speaker ?? ''}|${cue.text}`)
    const file = written(format, captions)
    const back = read(file)
    expect(said(back)).toEqual(said(captions))
    captions.cues.forEach(({ start, words }, index) => {
      if (start === null || (format === podcastJson && words.length > 0)) return
      expect(back.cues[index]?.start).toBe(start)
    })
    expect(written(format, back)).toBe(file)
  })
})

describe('whatever is to be written', () => {
  fuzz('WebVTT is as its specification wants it', wildCaptions(), (captions) => {
    const writing = vtt.write(captions)
    if (writing.ok) expectConforming(writing.text)
    else expect(captions.cues.every(({ start }) => start === null)).toBe(true)
  })

  fuzz('a file says all of it, or it is said why there is none', wildCaptions(), (captions) => {
    for (const format of writtenFormats) {
      const writing = format.write(captions)
      if (writing.ok) for (const { remedy } of writing.notices) expect(remedy).toMatch(/\.$/)
      else expect(writing.refusal.reason).toMatch(/^Unexpected .+, expected .+[^.]$/)
    }
  })
})

/** @see https://www.w3.org/TR/webvtt1/#syntax */
function expectConforming(file: string): void {
  const [header, ...blocks] = file.split('\n\n')
  expect(header).toBe('WEBVTT')
  let reached = 0
  for (const block of blocks) {
    const [times = '', payload = '', ...more] = block.trimEnd().split('\n')
    const [start = NaN, end = NaN] = times.split(' --> ').map(msOf)
    expect(more).toEqual([])
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    expect(payload).not.toContain('-->')
    expect(payload.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&')
    const stamps = Array.from(payload.matchAll(/<(\d.*?)>/g), ([, stamp = '']) => msOf(stamp))
    const inside = [start, ...stamps, end]
    expect(inside).toEqual([...new Set(inside)].sort((a, b) => a - b))
    expect(payload.replace(/^<v [^<>]+>|<c>|<\/c>|<\d[^<>]+>/g, '')).not.toMatch(/[<>]/)
    reached = start
  }
}

function msOf(stamp: string): number {
  const [, hours, minutes, seconds, thousandths] =
    /^(\d\d+):([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(stamp) ?? []
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
  )
}

/** What a file of the first format loses nothing by: it can hold all that the first one can. */
const SAFE = [
  [vtt, podcastJson],
  [podcastJson, vtt],
  [srt, vtt],
  [srt, podcastJson],
  [text, vtt],
  [text, srt],
  [text, podcastJson],
] as const

const PAIRS = writtenFormats.flatMap((a) => writtenFormats.map((b) => [a, b] as const))

describe('there and back', () => {
  fuzz(
    'changes nothing, where both can hold it',
    fc.tuple(anyCaptions(), fc.constantFrom(...SAFE)),
    ([captions, [from, to]]) => {
      const file = written(from, settled(captions, from, to))
      expect(written(from, read(written(to, read(file))))).toBe(file)
    },
  )

  fuzz(
    'changes nothing more a second time, whatever the formats',
    fc.tuple(anyCaptions(), fc.constantFrom(...PAIRS)),
    ([captions, [a, b]]) => {
      const once = written(a, read(written(b, read(written(a, captions)))))
      expect(written(a, read(written(b, read(once))))).toBe(once)
    },
  )
})

/** What both can hold: words that start together, or apart from their cue, not all of them can. */
function settled(captions: Captions, ...formats: readonly (typeof vtt)[]): Captions {
  return formats.reduce((held, format) => read(written(format, held)), captions)
}
