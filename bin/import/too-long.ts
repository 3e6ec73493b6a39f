import type { AudioInfo } from '../../lib/audio/inspect'
import { type Diagnostic, diagnostic } from '../../lib/diagnostic'
import type { Captions } from '../../lib/formats/captions'
import { unknownAudio } from '../../lib/formats/episode/word-times'
import { formatTime } from '../../lib/time'
import { count } from '../report'

/** What to say of a transcript that goes on when its recording has ended; nothing where it does not. */
export function tooLong(
  file: string,
  captions: Captions,
  recording: AudioInfo | null,
  beyond: number,
): Diagnostic[] {
  if (recording === null || beyond === 0) return []
  const [last, end] = [formatTime(unknownAudio(captions).duration), formatTime(recording.duration)]
  return [
    diagnostic({
      file,
      place: { line: 1, column: 1 },
      rule: 'captions-length',
      reason: `Unexpected times until \`${last}\`, expected none behind \`${end}\`, the end of the recording`,
      remedy: `${count(beyond, 'word')} got no time. Look whether this is the transcript of that recording.`,
      severity: 'warning',
    }),
  ]
}
