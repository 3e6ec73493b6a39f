import type { MaterialContext } from './context'
import type { Rule } from './rule'

/** Both ears hear the recording, and no channel is sent twice. */
export const audioChannels: Rule<MaterialContext> = {
  name: 'audio-channels',
  severity: 'warning',
  description: 'No channel of a recording is silent, or the same as the other.',
  example: {
    bad: { recording: { channels: 'right-silent' } },
    says: '4:8: Unexpected silence in the right channel of `public/audio/example.mp3`, expected sound for both ears',
    good: { recording: { channels: 'one' } },
  },
  run({ episode, recording }) {
    const { file, places, meta } = episode
    const place = places.audio ?? { line: 1, column: 1 }
    const path = `public${meta.audio}`
    switch (recording?.channels) {
      case 'left-silent':
      case 'right-silent': {
        const [side, other] =
          recording.channels === 'left-silent' ? ['left', 'right'] : ['right', 'left']
        return [
          {
            file,
            place,
            reason: `Unexpected silence in the ${side} channel of \`${path}\`, expected sound for both ears`,
            remedy: `Export the ${other} channel as mono: who listens with one ear may hear nothing.`,
          },
        ]
      }
      case 'alike':
        return [
          {
            file,
            place,
            reason: `Unexpected stereo in \`${path}\` with the same sound in both channels, expected mono`,
            remedy: 'Export it as mono: it sounds the same at half the bit rate.',
            severity: 'hint',
          },
        ]
      default:
        return []
    }
  },
}
