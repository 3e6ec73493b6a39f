import type { MaterialContext } from './context'
import type { Rule } from './rule'

/**
 * A recording is of a kind that directories take.
 *
 * @see https://podcasters.apple.com/support/823-podcast-requirements
 */
export const feedAudio: Rule<MaterialContext> = {
  name: 'feed-audio',
  severity: 'hint',
  description: 'A recording is of a kind that podcast directories take.',
  example: {
    bad: { recording: { type: 'audio/wav' } },
    says: '4:8: Unexpected WAV recording `public/audio/example.mp3`, expected an MP3 that podcast directories take',
    good: {},
  },
  run({ episode, recording }) {
    if (recording?.type !== 'audio/wav') return []
    const { file, places, meta } = episode
    const path = `public${meta.audio}`
    return [
      {
        file,
        place: places.audio ?? { line: 1, column: 1 },
        reason: `Unexpected WAV recording \`${path}\`, expected an MP3 that podcast directories take`,
        remedy: 'Export it as MP3: it is also a tenth of the size.',
      },
    ]
  },
}
