import { type FileHandle, open } from 'node:fs/promises'
import { formatClock, fromSeconds } from '../time'
import { createMp3Decoder } from './mp3'
import { sniff } from './sniff'
import { createWavDecoder } from './wav'

/** A stretch of decoded sound: one array a channel, all of one length, samples from -1 to 1. */
export interface Stretch {
  readonly sampleRate: number
  readonly channels: readonly Float32Array[]
}

/** Takes a file's bytes piece by piece and gives back the sound in them. */
export interface Decoder {
  decode(bytes: Uint8Array): Stretch
  /** Samples of each channel that the file's header promises; `null` where it promises none. */
  expected(): number | null
  /** To be asked once, behind the last bytes. */
  traits(): Traits
  free(): void
}

/** What the bytes of a file say of its sound. */
export interface Traits {
  /** The hash of the encoded sound alone, in hexadecimal: other tags do not change it. Of one length it is one sound. */
  readonly sound: string
  /** Whether a player finds a time in it without having read it all. */
  readonly isSeekable: boolean
}

/** Why a file is no sound: said to its author. */
export interface AudioProblem {
  readonly kind:
    'missing' | 'unreadable' | 'empty' | 'unknown' | 'unsupported' | 'silent' | 'truncated'
  /** What it is instead, where that is known: `MP4 audio`, `text`, `1:40 of 5:36`. */
  readonly found: string | null
}

export type Decoded =
  | ({ readonly ok: true; readonly type: string; readonly bytes: number } & Traits)
  | { readonly ok: false; readonly problem: AudioProblem }

/** Bytes read at a time: keeps an hour of audio in a few megabytes of memory. */
const PIECE = 1 << 18

/**
 * Decodes a file from its beginning to its end and hands over every stretch of sound in order.
 *
 * Kinds are told by content, not by the file's ending: mp3 (gapless, so times are those a browser plays) and WAV.
 */
export async function decodeFile(
  path: string,
  listen: (stretch: Stretch) => void,
): Promise<Decoded> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => error)
  if (file instanceof Error) return failed(file.code === 'ENOENT' ? 'missing' : 'unreadable')
  try {
    return await decodeOpen(file, listen)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failed('unreadable')
    throw error
  } finally {
    await file.close()
  }
}

async function decodeOpen(file: FileHandle, listen: (stretch: Stretch) => void): Promise<Decoded> {
  const piece = new Uint8Array(PIECE)
  let read = (await file.read(piece, 0, PIECE)).bytesRead
  if (read === 0) return failed('empty')
  const kind = sniff(piece.subarray(0, read))
  if (!('type' in kind)) return failed(kind.kind, kind.found)
  const decoder = kind.kind === 'mp3' ? await createMp3Decoder() : createWavDecoder()
  let bytes = 0
  let samples = 0
  let rate = 1
  for (; read > 0; read = (await file.read(piece, 0, PIECE)).bytesRead) {
    bytes += read
    const stretch = decoder.decode(piece.subarray(0, read))
    const length = stretch.channels[0]?.length ?? 0
    if (length === 0) continue
    samples += length
    rate = stretch.sampleRate
    listen(stretch)
  }
  const traits = decoder.traits()
  decoder.free()
  if (samples === 0) return failed('silent', kind.found)
  const expected = decoder.expected() ?? 0
  if (expected - samples > rate) return failed('truncated', share(samples / rate, expected / rate))
  return { ok: true, type: kind.type, bytes, ...traits }
}

function share(seconds: number, of: number): string {
  return `${formatClock(fromSeconds(seconds))} of ${formatClock(fromSeconds(of))}`
}

function failed(kind: AudioProblem['kind'], found: string | null = null): Decoded {
  return { ok: false, problem: { kind, found } }
}
