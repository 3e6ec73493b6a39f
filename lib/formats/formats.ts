import { jsonFormats } from './read/json-formats'
import { srt } from './read/srt'
import { text } from './read/text'
import { vtt } from './read/vtt'
import type { Format } from './reader'

/** The formats that we read, the ones with the clearest signs first. */
export const formats: readonly Format[] = [vtt, ...jsonFormats, srt, text]

/** The format that `--format` names; `null` where none is called so. */
export function formatNamed(name: string): Format | null {
  return formats.find((format) => format.name === name) ?? null
}
