import type { Cue } from '../captions'
import { cueOf } from './cues'
import type { JsonFile, Row } from './json-file'
import { jsonFormat } from './json-reader'
import { field, itemsOf, millisecondsOf, secondsOf, speakerOf, textOf } from './json-values'

/**
 * Podlove Publisher and Web Player: a list of lines with times as clocks and in milliseconds, the `voice` as the
 * transcript names it and the `speaker` as a contributor's number; or the same grouped by voice. The player's own
 * configuration names the contributors.
 *
 * @see https://github.com/podlove/podlove-publisher/blob/main/lib/modules/transcripts/model/transcript.php
 */
export const podlove = jsonFormat({
  name: 'podlove',
  title: 'Podlove',
  expected: 'a list of lines with `start_ms` and `text`',
  recognises: (json) => KEYS.some((key) => isList(listIn(json, key))),
  cues: (file) => {
    const key = KEYS.find((one) => isList(listIn(file.value, one)))
    return key === undefined ? null : { language: null, cues: cuesFrom(file, key) }
  },
})

/** Where the list stands: alone, or under a key. */
const KEYS = ['', 'transcripts', 'transcript'] as const

function listIn(json: unknown, key: (typeof KEYS)[number]): unknown {
  return key === '' ? json : field(json, key)
}

function isList(value: unknown): boolean {
  const lines = itemsOf(value).flatMap((one) => [one, ...itemsOf(field(one, 'items'))])
  return lines.some(
    (one) => field(one, 'start_ms') !== undefined && field(one, 'text') !== undefined,
  )
}

function cuesFrom(file: JsonFile, key: (typeof KEYS)[number]): Cue[] {
  const path = key === '' ? [] : [key]
  const names = new Map(
    itemsOf(field(file.value, 'contributors')).map((one) => [
      speakerOf(field(one, 'id')),
      textOf(field(one, 'name')),
    ]),
  )
  const lines = file.rows(...path, null, 'items')
  const groups = file.rows(...path)
  if (lines.length === 0) return groups.flatMap((row) => cueFrom(row, speakerIn(row.value, names)))
  const speakers = groups.flatMap(({ value }) =>
    itemsOf(field(value, 'items')).map(() => speakerIn(value, names)),
  )
  return lines.flatMap((row, index) => cueFrom(row, speakers[index] ?? null))
}

function speakerIn(value: unknown, names: ReadonlyMap<string | null, string | null>) {
  const speaker = speakerOf(field(value, 'speaker'))
  return names.get(speaker) ?? speakerOf(field(value, 'voice')) ?? speaker
}

function cueFrom({ value, line }: Row, speaker: string | null): Cue[] {
  return cueOf({
    start: timeOf(value, 'start'),
    end: timeOf(value, 'end'),
    speaker,
    text: textOf(field(value, 'text')),
    pieces: [],
    line,
  })
}

function timeOf(value: unknown, edge: 'start' | 'end') {
  return millisecondsOf(field(value, `${edge}_ms`)) ?? secondsOf(field(value, edge))
}
