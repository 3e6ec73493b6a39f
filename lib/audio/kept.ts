import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepFile } from '../keep-file'
import { ms } from '../time'
import { CHANNELS } from './channels'
import type { AudioInfo } from './inspect'
import { PEAKS } from './peaks'

/** Raised whenever a recording would be measured otherwise. */
const VERSION = 3

/** What was measured of the recording with this content; `null` where nothing is kept of it. */
export async function recallAudio(cache: string, sha256: string): Promise<AudioInfo | null> {
  const kept = await readKept(pathOf(cache, sha256))
  return kept && infoFrom(kept, sha256)
}

/** Keeps what was measured. A read-only disk: measured anew next time. */
export async function keepAudio(cache: string, info: AudioInfo): Promise<void> {
  const peaks = Buffer.from(info.peaks).toString('base64')
  await keepFile(pathOf(cache, info.sha256), JSON.stringify({ version: VERSION, ...info, peaks }))
}

/** A JSON object from a file of ours; `null` where there is none, or it is broken. */
export async function readKept(path: string): Promise<Record<string, unknown> | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof kept === 'object' && kept !== null ? { ...kept } : null
  } catch {
    return null
  }
}

function pathOf(cache: string, sha256: string): string {
  return join(cache, `${sha256}.json`)
}

function infoFrom(kept: Record<string, unknown>, sha256: string): AudioInfo | null {
  const { version, bytes, type, duration, sound, isSeekable, loudness, channels } = kept
  if (version !== VERSION || typeof kept.peaks !== 'string') return null
  if (typeof bytes !== 'number' || typeof type !== 'string') return null
  if (typeof duration !== 'number' || typeof sound !== 'string') return null
  if (typeof isSeekable !== 'boolean' || !isLoudness(loudness) || !isChannels(channels)) return null
  const peaks = new Uint8Array(Buffer.from(kept.peaks, 'base64'))
  if (peaks.length !== PEAKS) return null
  const length = ms(duration)
  return { sha256, bytes, type, duration: length, sound, isSeekable, loudness, channels, peaks }
}

function isLoudness(value: unknown): value is number | null {
  return value === null || typeof value === 'number'
}

function isChannels(value: unknown): value is AudioInfo['channels'] {
  return CHANNELS.some((one) => one === value)
}
