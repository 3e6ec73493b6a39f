import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromSeconds, ms, type Ms } from '../time'
import { type AudioProblem, decodeFile } from './decode'
import { createPeakMeter, PEAKS } from './peaks'

/** What a recording is, measured by decoding it. */
export interface AudioInfo {
  /** Of the file's content, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Media type, by content. */
  readonly type: string
  readonly duration: Ms
  /** `PEAKS` values from 0 to 127. */
  readonly peaks: Uint8Array
}

export type Inspected =
  | { readonly ok: true; readonly info: AudioInfo }
  | { readonly ok: false; readonly problem: AudioProblem }

/**
 * Measures a recording: its length by decoding, since headers lie, and the peaks of its waveform.
 *
 * What was measured is kept in the cache folder under the content's hash, so that an unchanged file is decoded once.
 * A cache that cannot be read or written costs time, nothing else.
 */
export async function inspectAudio(path: string, cache: string): Promise<Inspected> {
  const sha256 = await hash(path)
  const known = sha256 && (await recall(cache, sha256))
  if (known) return { ok: true, info: known }
  const meter = createPeakMeter()
  const decoded = await decodeFile(path, meter.listen)
  if (!decoded.ok) return decoded
  const info = {
    sha256: sha256 ?? '',
    bytes: decoded.bytes,
    type: decoded.type,
    duration: fromSeconds(meter.duration()),
    peaks: meter.peaks(),
  }
  await keep(cache, info)
  return { ok: true, info }
}

/** The hash of a file's content; `null` where it cannot be read. */
async function hash(path: string): Promise<string | null> {
  const sum = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) sum.update(piece)
    return sum.digest('hex')
  } catch {
    return null
  }
}

const VERSION = 1

async function recall(cache: string, sha256: string): Promise<AudioInfo | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(pathOf(cache, sha256), 'utf8'))
    return readKept(kept, sha256)
  } catch {
    return null
  }
}

function readKept(kept: unknown, sha256: string): AudioInfo | null {
  if (typeof kept !== 'object' || kept === null) return null
  if (!('version' in kept) || kept.version !== VERSION) return null
  if (!('bytes' in kept) || typeof kept.bytes !== 'number') return null
  if (!('type' in kept) || typeof kept.type !== 'string') return null
  if (!('duration' in kept) || typeof kept.duration !== 'number') return null
  if (!('peaks' in kept) || typeof kept.peaks !== 'string') return null
  const peaks = new Uint8Array(Buffer.from(kept.peaks, 'base64'))
  if (peaks.length !== PEAKS) return null
  return { sha256, bytes: kept.bytes, type: kept.type, duration: ms(kept.duration), peaks }
}

async function keep(cache: string, info: AudioInfo) {
  const path = pathOf(cache, info.sha256)
  const beside = `${path}.${process.pid}`
  const kept = { version: VERSION, ...info, peaks: Buffer.from(info.peaks).toString('base64') }
  try {
    await mkdir(cache, { recursive: true })
    await writeFile(beside, JSON.stringify(kept))
    await rename(beside, path)
  } catch {
    // A read-only disk: measured anew next time.
  }
}

function pathOf(cache: string, sha256: string): string {
  return join(cache, `${sha256}.json`)
}
