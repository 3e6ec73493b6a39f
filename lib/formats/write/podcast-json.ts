import { type Ms, toSeconds } from '../../time'
import type { Captions } from '../captions'
import { between } from '../join'
import { areWords } from '../read/podcast-json'
import type { Writing, WrittenFormat } from '../writer'
import { loss } from './loss'
import { type Stretch, stretchesOf } from './stretches'
import { timed, type TimedCue } from './timed'

/**
 * Writes Podcasting 2.0's JSON: a segment a word where words have times, else a segment a cue; then a line end behind
 * the last word of each cue keeps them apart.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
 */
export const podcastJson: WrittenFormat = { ending: '.json', title: 'Podcasting 2.0 JSON', write }

function write(captions: Captions): Writing {
  const all = timed(captions)
  if (!all.ok) return all
  const lines = all.cues.map((cue, index) =>
    segmentsOf(cue, all.cues[index - 1], all.cues[index + 1]),
  )
  const isLined =
    lines.some((line) => line.length > 1) || areWords(all.cues.map(({ text }) => text))
  const rows = lines.flatMap((line) =>
    line.map((segment, index) => row(segment, isLined && index === line.length - 1)),
  )
  const text = `{ "version": "1.0.0", "segments": [\n${rows.join(',\n')}\n] }\n`
  const lost = all.cues.filter((cue, index) => losesTimes(cue, lines[index] ?? []))
  return { ok: true, text, notices: [...all.notices, ...loss(lost, LOST)] }
}

const LOST = {
  rule: 'json-times',
  found: (count: string) => `${count} with other times than all words`,
  expected: 'one start and end a segment in Podcasting 2.0 JSON',
  remedy:
    'Each is as long as its words, or its words as they are timed together; `.vtt` keeps both.',
}

interface Segment {
  readonly speaker: string | null
  readonly startTime: number
  readonly endTime: number
  readonly body: string
}

/** A cue begins with its words, unless that would put it behind the next cue, or apart from one it starts with. */
function segmentsOf(
  cue: TimedCue,
  before: TimedCue | undefined,
  next: TimedCue | undefined,
): Segment[] {
  const isHeld = (start: Ms) => before?.start === cue.start || start > (next?.start ?? Infinity)
  const stretches = apart(cue, stretchesOf(cue))
  const parts = stretches.length > 1 ? stretches : [{ ...cue, from: 0, to: cue.text.length }]
  return parts.map(({ from, to, start, end }, index) => ({
    speaker: cue.speaker,
    startTime: toSeconds(index === 0 && isHeld(start) ? cue.start : start),
    endTime: toSeconds(end),
    body: cue.text.slice(from, to),
  }))
}

/** Readers put spaces between segments, but none between Chinese or Japanese ones: other stretches stay together. */
function apart({ text }: TimedCue, stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const last = kept.at(-1)
    const isApart =
      last &&
      between(text.slice(last.from, last.to), text.slice(stretch.from)) ===
        text.slice(last.to, stretch.from)
    if (!last || isApart) kept.push(stretch)
    else kept[kept.length - 1] = { ...last, to: stretch.to, end: stretch.end }
  }
  return kept
}

function row({ speaker, body, ...times }: Segment, isLast: boolean): string {
  const named = speaker === null ? {} : { speaker }
  return `  ${JSON.stringify({ ...named, ...times, body: isLast ? `${body}\n` : body })}`
}

function losesTimes(cue: TimedCue, line: readonly Segment[]): boolean {
  const { length } = stretchesOf(cue)
  const isAsLong =
    line[0]?.startTime === toSeconds(cue.start) && line.at(-1)?.endTime === toSeconds(cue.end)
  return !isAsLong || line.length < length
}
