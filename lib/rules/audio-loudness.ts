import type { MaterialContext } from './context'
import type { Rule } from './rule'

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
    if (!recording || recording.loudness === null) return []
    const { loudness, channels } = recording
    const [target, kind] = channels === 'one' ? [MONO, 'mono'] : [STEREO, 'stereo']
    if (Math.abs(loudness - target) <= TOLERANCE) return []
    const change = Math.abs(loudness - target).toFixed(1)
    return [
      {
        file: episode.file,
        place: episode.places.audio ?? { line: 1, column: 1 },
        reason: `Unexpected loudness of \`${loudness.toFixed(1)}\` LUFS in \`public${episode.meta.audio}\`, expected about ${target} for ${kind}`,
        remedy: `Export it ${change} dB ${loudness < target ? 'louder' : 'quieter'}: apps play it next to others of about ${target}.`,
      },
    ]
  },
}
