import { podcastJson } from './write/podcast-json'
import { srt } from './write/srt'
import { text } from './write/text'
import { vtt } from './write/vtt'
import type { WrittenFormat } from './writer'

/** The formats that we write. */
export const writtenFormats: readonly WrittenFormat[] = [vtt, srt, podcastJson, text]

/** The format of a file by the ending of its name, in any case; `null` where we write none such. */
export function formatOfName(name: string): WrittenFormat | null {
  const wanted = name.toLowerCase()
  return writtenFormats.find(({ ending }) => wanted.endsWith(ending)) ?? null
}
