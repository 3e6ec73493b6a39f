import { type FileHandle, open } from 'node:fs/promises'
import { fromSeconds } from '../time'
import { boxesAt, boxHeader, within } from './mp4-boxes'
import type { TaggedChapter } from './tags'

/** More than the tables of a day of audio take. */
const LONGEST = 1 << 26

/**
 * The chapters of an MP4 file, from its chapter track, else from the list that Nero's programs made usual.
 *
 * Our own, since music-metadata finds none where the tables stand behind the sound, and fails where one chunk holds
 * several titles; ffmpeg writes both.
 * @see https://developer.apple.com/documentation/quicktime-file-format/chapter_lists
 */
export async function mp4Chapters(path: string): Promise<TaggedChapter[]> {
  const file = await open(path)
  try {
    const movie = await movieOf(file)
    if (!movie) return []
    const chapters = await trackChapters(movie, file)
    return chapters.length > 0 ? chapters : neroChapters(movie)
  } catch (error) {
    // A table that breaks off.
    if (error instanceof RangeError) return []
    throw error
  } finally {
    await file.close()
  }
}

/** The content of the `moov` box, wherever in the file it stands. */
async function movieOf(file: FileHandle): Promise<DataView | null> {
  const { size } = await file.stat()
  for (let at = 0; at + 8 <= size;) {
    const { name, header, length } = boxHeader(await read(file, at, 16), 0)
    const whole = length === 0 ? size - at : length
    if (whole < header || (at === 0 && name !== 'ftyp')) return null
    if (name === 'moov') return whole > LONGEST ? null : read(file, at + header, whole - header)
    at += whole
  }
  return null
}

async function trackChapters(movie: DataView, file: FileHandle): Promise<TaggedChapter[]> {
  const tracks = boxesAt(movie, ['trak'])
  const wanted = tracks
    .flatMap((track) => boxesAt(track, ['tref', 'chap']))
    .filter((ids) => ids.byteLength >= 4)
    .map((ids) => ids.getUint32(0))
  const track = tracks.find((one) => wanted.includes(idOf(one) ?? -1))
  if (!track) return []
  const chapters: TaggedChapter[] = []
  for (const { start, offset, length } of samplesOf(track))
    chapters.push({ title: titleOf(await read(file, offset, length)), start: fromSeconds(start) })
  return chapters
}

function idOf(track: DataView): number | null {
  const [header] = boxesAt(track, ['tkhd'])
  return header ? header.getUint32(header.getUint8(0) === 1 ? 20 : 12) : null
}

interface Sample {
  /** In seconds. */
  readonly start: number
  /** In the file, in bytes. */
  readonly offset: number
  readonly length: number
}

/** No book has as many chapters. */
const MOST = 10_000

/** Where the samples of a track lie, and when each begins. */
function samplesOf(track: DataView): Sample[] {
  const [media] = boxesAt(track, ['mdia', 'mdhd'])
  const scale = media?.getUint32(media.getUint8(0) === 1 ? 20 : 12) ?? 0
  const [table] = boxesAt(track, ['mdia', 'minf', 'stbl'])
  const lengths = table ? sizes(table) : []
  if (!table || scale === 0) return []
  const durations = runs(table, 'stts', 8).flatMap((run) =>
    repeated(run.getUint32(4), run.getUint32(0)),
  )
  const perChunk = runs(table, 'stsc', 12)
  const samples: Sample[] = []
  let start = 0
  for (const [index, first] of chunks(table).entries()) {
    const run = perChunk.findLast((one) => one.getUint32(0) <= index + 1)
    let offset = first
    for (let left = run?.getUint32(4) ?? 0; left > 0; left--) {
      const length = lengths[samples.length]
      if (length === undefined) return samples
      samples.push({ start: start / scale, offset, length })
      start += durations[samples.length - 1] ?? 0
      offset += length
    }
  }
  return samples
}

function sizes(table: DataView): number[] {
  const [box] = boxesAt(table, ['stsz'])
  if (!box) return []
  const same = box.getUint32(4)
  if (same > 0) return repeated(same, box.getUint32(8))
  return rows(within(box, 12), 4).map((row) => row.getUint32(0))
}

function chunks(table: DataView): number[] {
  const long = runs(table, 'co64', 8).map((row) => Number(row.getBigUint64(0)))
  return long.length > 0 ? long : runs(table, 'stco', 4).map((row) => row.getUint32(0))
}

/** The rows of a table behind its version, flags and count. */
function runs(table: DataView, name: string, width: number): DataView[] {
  return boxesAt(table, [name]).flatMap((box) => rows(within(box, 8), width))
}

function rows(bytes: DataView, width: number): DataView[] {
  const count = Math.min(MOST, Math.floor(bytes.byteLength / width))
  return Array.from({ length: count }, (_, i) => within(bytes, i * width, width))
}

function repeated(value: number, times: number): number[] {
  return Array.from({ length: Math.min(MOST, times) }, () => value)
}

/** A text sample: its length in two bytes, then UTF-8, or UTF-16 behind its byte order mark. */
function titleOf(sample: DataView): string {
  if (sample.byteLength < 2) return ''
  const text = within(sample, 2, sample.getUint16(0))
  const mark = text.byteLength >= 2 ? text.getUint16(0) : 0
  const encoding = mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(text)
}

/** `chpl`: a count, then for each chapter its start in tenths of a microsecond, and its title's length and UTF-8. */
function neroChapters(movie: DataView): TaggedChapter[] {
  const [box] = boxesAt(movie, ['udta', 'chpl'])
  if (!box) return []
  let at = box.getUint8(0) === 1 ? 9 : 5
  const count = box.getUint8(at - 1)
  return Array.from({ length: count }, () => {
    const start = fromSeconds(Number(box.getBigUint64(at)) / 1e7)
    const title = new TextDecoder().decode(within(box, at + 9, box.getUint8(at + 8)))
    at += 9 + box.getUint8(at + 8)
    return { title, start }
  })
}

async function read(file: FileHandle, at: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(Math.min(length, LONGEST))
  const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
  return new DataView(bytes.buffer, 0, bytesRead)
}
