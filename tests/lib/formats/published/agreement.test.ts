import { describe, expect, test } from 'vitest'
import {
  captionsSrt,
  captionsVtt,
  transcriptJson,
} from '../../../../lib/formats/published/captions'
import type { Published } from '../../../../lib/formats/published/published'
import { transcriptText } from '../../../../lib/formats/published/text'
import { read } from '../write/captions'
import { samples } from './sample'
import { byPlayer, strictly } from './webvtt'

interface Segment {
  readonly speaker?: string
  readonly startTime: number
  readonly endTime: number
  readonly body: string
}

const all = [...(await samples())]

function segments(own: Published): Segment[] {
  const file: { segments: Segment[] } = JSON.parse(transcriptJson(own.transcript))
  return file.segments
}

/** The words as they stand in a text, whatever stands between them. */
function spelled(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

describe.each(all)('%s', (_, own) => {
  const { transcript } = own
  const vtt = captionsVtt(transcript)
  const { cues, complaints } = strictly(vtt)

  test('strict readers of WebVTT have nothing to complain of', async () => {
    expect(complaints).toEqual([])
    const times = cues.map(({ start, end }) => ({ start, end }))
    expect(await byPlayer(vtt)).toEqual(times)
    expect(cues.length).toBeGreaterThan(5)
  })

  test('cues are in order, within the audio, and none is empty', () => {
    cues.forEach(({ start, end, text }, index) => {
      expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(transcript.duration)
      expect(text.trim()).not.toBe('')
    })
  })

  test('times inside a cue rise, and none is at its edges', () => {
    for (const { start, end, stamps } of cues) {
      const times = [start, ...stamps, end]
      times.slice(1).forEach((time, index) => expect(time).toBeGreaterThan(times[index] ?? NaN))
    }
  })

  test('no cue has more than two lines, nor a line of more than 42 letters', () => {
    const lines = cues.map(({ text }) => text.split('\n'))
    expect(lines.filter((own) => own.length > 2)).toEqual([])
    expect(lines.flat().filter((line) => line.length > 42)).toEqual([])
  })

  test('all formats say the words of the page', () => {
    const page = spelled(transcript.paragraphs.map(({ text }) => text))
    expect(spelled(cues.map(({ text }) => text))).toBe(page)
    expect(spelled(read(captionsSrt(transcript)).cues.map(({ text }) => text))).toBe(page)
    expect(spelled(segments(own).map(({ body }) => body))).toBe(page)
    expect(spelled(read(transcriptText(transcript)).cues.map(({ text }) => text))).toBe(page)
  })

  test('all formats name the same speakers', () => {
    const names = new Map(transcript.meta.speakers.map(({ id, name }) => [id, name]))
    const page = new Set(transcript.paragraphs.map(({ speaker }) => names.get(speaker ?? '')))
    const inOrder = (speakers: readonly (string | null | undefined)[]) =>
      new Set(speakers.map((one) => one ?? undefined))
    expect(inOrder(cues.map(({ speaker }) => speaker))).toEqual(page)
    expect(inOrder(segments(own).map(({ speaker }) => speaker))).toEqual(page)
    for (const text of [captionsSrt(transcript), transcriptText(transcript)])
      expect(inOrder(read(text).cues.map(({ speaker }) => speaker))).toEqual(page)
  })

  test('WebVTT and SubRip have the same cues', () => {
    const times = ({ start, end }: { start: number | null; end: number | null }) => [start, end]
    expect(read(captionsSrt(transcript)).cues.map(times)).toEqual(read(vtt).cues.map(times))
  })

  test('a word starts at the same millisecond in WebVTT and in JSON', () => {
    const told = cues.flatMap(({ start, stamps }) => [start, ...stamps])
    const times = new Set(told)
    const missing = segments(own).filter((one) => !times.has(Math.round(one.startTime * 1000)))
    expect(missing).toEqual([])
  })

  test('a word starts in JSON when its episode’s word times say so', () => {
    if (transcript.precision !== 'word') return
    const sure = new Set<number>(
      transcript.words.flatMap((word) => (word.sure ? [word.start] : [])),
    )
    const starts = segments(own).map((one) => Math.round(one.startTime * 1000))
    expect(starts.filter((start) => !sure.has(start)).length).toBeLessThan(3)
    expect(starts.length).toBeGreaterThan(transcript.words.length * 0.9)
  })
})
