import type { MaterialContext } from './context'
import type { Rule } from './rule'

/**
 * A player finds a time in the recording: one of changing bit rate without a table of contents is guessed at, and lands
 * up to half a minute off, word lit included.
 *
 * @see https://github.com/w3c/epub-specs/issues/2978
 */
export const audioSeek: Rule<MaterialContext> = {
  name: 'audio-seek',
  severity: 'warning',
  description: 'A recording has one bit rate, or a table of contents to seek by.',
  example: {
    bad: { recording: { isSeekable: false } },
    says: '4:8: Unexpected MP3 of changing bit rate without a table of contents in `public/audio/example.mp3`, expected one that a player can seek in',
    good: { recording: { isSeekable: true } },
  },
  run({ episode, recording }) {
    if (!recording || recording.isSeekable) return []
    const path = `public${episode.meta.audio}`
    const copy = path.replace(/(\.[^./]*)?$/, '-seekable.mp3')
    return [
      {
        file: episode.file,
        place: episode.places.audio ?? { line: 1, column: 1 },
        reason: `Unexpected MP3 of changing bit rate without a table of contents in \`${path}\`, expected one that a player can seek in`,
        remedy: `Run \`ffmpeg -i ${path} -c:a copy ${copy}\`, which adds one, and name the copy in \`audio:\`; or export with a constant bit rate.`,
      },
    ]
  },
}
