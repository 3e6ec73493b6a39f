import { type IAudioMetadata, parseFile } from 'music-metadata'
import { fromSeconds, type Ms } from '../time'
import { mp4Chapters } from './mp4-chapters'
import { type Picture, pictureOf } from './picture'

/** What a recording says of itself. */
export interface Tags {
  readonly title: string | null
  /** `YYYY-MM-DD`; `null` where the day is not known. */
  readonly date: string | null
  /** As they are named, in order. */
  readonly artists: readonly string[]
  readonly picture: Picture | null
  /** Those with a title, by start; all before the end. */
  readonly chapters: readonly TaggedChapter[]
  /** As the file's header says; `null` where it does not. */
  readonly duration: Ms | null
}

/** A chapter as a recording's tags name it. */
export interface TaggedChapter {
  readonly title: string
  readonly start: Ms
}

/**
 * Reads the tags of a recording: ID3, MP4, Vorbis comments, RIFF; nothing where there are none, or where they cannot
 * be read. Throws where the file itself cannot be read.
 */
export async function readTags(path: string): Promise<Tags> {
  const read = await parseFile(path, { duration: true }).catch(ignoreContent)
  const duration = read?.format.duration ? fromSeconds(read.format.duration) : null
  const chapters = await chaptersOf(path, read)
  return {
    title: named(read?.common.title ?? ''),
    date: dateOf(read),
    artists: (read?.common.artists ?? []).flatMap((artist) => named(artist) ?? []),
    picture: read ? pictureOf(read.common.picture ?? []) : null,
    chapters: chapters
      .flatMap(({ title, start }) => ({ title: named(title) ?? '', start }))
      .filter(({ title, start }) => title !== '' && start < (duration ?? Infinity))
      .sort((a, b) => a.start - b.start),
    duration,
  }
}

/** Broken tags are none; a file that the system does not give is an error. */
function ignoreContent(error: unknown): null {
  if (error instanceof Error && 'syscall' in error) throw error
  return null
}

async function chaptersOf(path: string, read: IAudioMetadata | null): Promise<TaggedChapter[]> {
  const found = (read?.format.chapters ?? []).flatMap(({ title, start, timeScale }) =>
    // The titles of ID3 are whatever the frame held.
    typeof title === 'string' ? [{ title, start: fromSeconds(start / (timeScale || 1)) }] : [],
  )
  return found.length > 0 ? found : mp4Chapters(path)
}

/** The day, from a full date, or from the year and the `DDMM` that ID3v2.3 keeps apart. */
function dateOf(read: IAudioMetadata | null): string | null {
  const { date, releasedate, year } = read?.common ?? {}
  const whole = [date, releasedate].find((text) => /^\d{4}-\d{2}-\d{2}/.test(text ?? ''))
  if (whole !== undefined) return isoDay(whole.slice(0, 10))
  const native = Object.values(read?.native ?? {}).flat()
  const part = native.find(({ id }) => id === 'TDAT')?.value
  const [, day, month] = /^(\d{2})(\d{2})$/.exec(String(part)) ?? []
  return year && day && month ? isoDay(`${year}-${month}-${day}`) : null
}

/** `null` for a day that does not exist. */
function isoDay(text: string): string | null {
  const time = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists ? text : null
}

/** A text of a tag: UTF-8 that was taken for Latin-1 is read again, as RIFF and old ID3 tags often hold it. */
function named(text: string): string | null {
  const mended = /^[\0-\u00FF]*$/.test(text) ? fromLatin1(text) : text
  const line = mended.replace(/\0/g, '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

function fromLatin1(text: string): string {
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
