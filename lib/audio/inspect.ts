import { fromSeconds, type Ms } from '../time'
import { type Channels, createChannelMeter } from './channels'
import { contentHash } from './content-hash'
import { type AudioProblem, decodeFile, type Traits } from './decode'
import { keepAudio, recallAudio } from './kept'
import { createLoudnessMeter } from './loudness'
import { createPeakMeter } from './peaks'

/** What a recording is, measured by decoding it. */
export interface AudioInfo extends Traits {
  /** Of the file's content, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Media type, by content. */
  readonly type: string
  readonly duration: Ms
  /** `PEAKS` values from 0 to 127. */
  readonly peaks: Uint8Array
  /** Integrated loudness in LUFS, to a tenth; `null` where there is nothing to hear. */
  readonly loudness: number | null
  readonly channels: Channels
}

export type Inspected =
  | { readonly ok: true; readonly info: AudioInfo }
  | { readonly ok: false; readonly problem: AudioProblem }

/**
 * Measures a recording in one pass: its length by decoding, since headers lie, the peaks of its waveform, its loudness.
 *
 * What was measured is kept in the cache folder under the content's hash, so that an unchanged file is decoded once.
 * A cache that cannot be read or written costs time, nothing else.
 */
export async function inspectAudio(path: string, cache: string): Promise<Inspected> {
  const sha256 = await contentHash(path, cache)
  const known = sha256 && (await recallAudio(cache, sha256))
  if (known) return { ok: true, info: known }
  const peaks = createPeakMeter()
  const loudness = createLoudnessMeter()
  const channels = createChannelMeter()
  const decoded = await decodeFile(path, (stretch) => {
    for (const meter of [peaks, loudness, channels]) meter.listen(stretch)
  })
  if (!decoded.ok) return decoded
  const { bytes, type, sound, isSeekable } = decoded
  const lufs = loudness.loudness()
  const info = {
    sha256: sha256 ?? '',
    ...{ bytes, type, sound, isSeekable },
    duration: fromSeconds(peaks.duration()),
    peaks: peaks.peaks(),
    loudness: lufs === null ? null : Math.round(lufs * 10) / 10,
    channels: channels.channels(),
  }
  await keepAudio(cache, info)
  return { ok: true, info }
}
