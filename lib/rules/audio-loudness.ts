import type { AudioInfo } from '../audio/inspect'
import type { Point } from '../diagnostic'
import type { EpisodeFacts, MaterialContext } from './context'
import type { Found, Rule } from './rule'

/** LUFS: one channel is played by two loudspeakers, and so 3 LU louder than it is measured. */
const STEREO = -16
const MONO = -19
/** LU from which listeners reach for the volume. */
const TOLERANCE = 4

/**
 * A recording is as loud as the episodes before and after it in somebody's queue.
 *
 * @see https://podcasters.apple.com/support/893-audio-requirements
 * @see https://www.aes.org/technical/documentDownloads.cfm?docID=731
 */
export const audioLoudness: Rule<MaterialContext> = {
  name: 'audio-loudness',
  severity: 'hint',
  description: 'A recording is within 4 LU of -16 LUFS, or of -19 LUFS where it is mono.',
  example: {
    bad: { recording: { loudness: -27.5, channels: 'one' } },
    says: '4:8: Unexpected loudness of `-27.5` LUFS in `public/audio/example.mp3`, expected about -19 for mono',
    good: { recording: { loudness: -18.2, channels: 'one' } },
  },
  run({ episode, recording }) {
    if (!recording) return []
    const { loudness, channels } = recording
    const place = episode.places.audio ?? { line: 1, column: 1 }
    if (loudness === null) return isSilent(recording) ? [silence(episode, place)] : []
    const [target, kind] = channels === 'one' ? [MONO, 'mono'] : [STEREO, 'stereo']
    if (Math.abs(loudness - target) <= TOLERANCE) return []
    const change = Math.abs(loudness - target).toFixed(1)
    return [
      {
        file: episode.file,
        place,
        reason: `Unexpected loudness of \`${loudness.toFixed(1)}\` LUFS in \`public${episode.meta.audio}\`, expected about ${target} for ${kind}`,
        remedy: `Export it ${change} dB ${loudness < target ? 'louder' : 'quieter'}: apps play it next to others of about ${target}.`,
      },
    ]
  },
}

/** A breath of it may be too short to be measured. */
function isSilent({ peaks, duration }: AudioInfo): boolean {
  return duration >= 1000 && peaks.every((peak) => peak === 0)
}

function silence({ file, meta }: EpisodeFacts, place: Point): Found {
  return {
    file,
    place,
    reason: `Unexpected silence from start to end of \`public${meta.audio}\`, expected something to hear`,
    remedy: 'Export it again, and look whether its tracks are muted.',
  }
}
