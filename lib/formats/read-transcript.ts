import { decode } from './decode'
import { detect } from './detect'
import { mend } from './mend'
import type { Format, Reading } from './reader'

/** Reads a transcript file of any format, or of the one given, and mends it as a person would read it. */
export function readTranscript(bytes: Uint8Array, given: Format | null = null): Reading {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const format = given ?? detect(decoded.text)
  if (!('read' in format)) return { ok: false, refusal: format }
  const reading = format.read(decoded.text)
  if (!reading.ok) return reading
  const { captions, notices } = mend(reading.captions)
  if (captions.cues.length === 0) return { ok: false, refusal: noWords(format) }
  const all = [...decoded.notices, ...reading.notices, ...notices]
  return { ok: true, captions, notices: all.sort((a, b) => a.line - b.line) }
}

function noWords({ title }: Format): Extract<Reading, { ok: false }>['refusal'] {
  return {
    line: 1,
    rule: 'captions-words',
    reason: `Unexpected ${title} without a word, expected what is spoken`,
    remedy: 'Look whether it is the right file, or name its format with `--format`.',
  }
}
