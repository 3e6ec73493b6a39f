import { formats } from './formats'
import { otherKind } from './other-kinds'
import { readJson } from './read/json-file'
import type { Format, Notice } from './reader'
import { noTranscript } from './refusal'

/** The format that a text is in, whatever its file is called; or why it is no transcript. */
export function detect(text: string): Format | Notice {
  const file = /^\s*[{[](?!\\)/.test(text) ? readJson(text) : null
  const json = file && 'value' in file ? file.value : undefined
  const format = formats.find((one) => one.recognises({ text, json }))
  if (format) return format
  // What begins like JSON is told where it stops being that.
  if (file && 'reason' in file && otherKind(text) === null) return file
  return noTranscript(firstLine(text), kindOf(text, json))
}

function kindOf(text: string, json: unknown): string {
  if (json !== undefined) return 'JSON of another shape'
  return otherKind(text) ?? (text.trim() === '' ? 'empty file' : 'text without words')
}

function firstLine(text: string): number {
  const [blank = ''] = /^\s*/.exec(text) ?? []
  return blank.length === text.length ? 1 : blank.split('\n').length
}
