import type { AudioInfo } from '../audio/inspect'
import { formatTime, ms } from '../time'
import type { EpisodeFacts, MaterialContext, TimedFor } from './context'
import type { Found, Rule } from './rule'

/** Milliseconds by which two exports of one recording may differ in length: an encoder fills its last frames. */
const SAME_LENGTH = 100

/** The word times were made from what the page plays. New tags are no other recording; a new length surely is one. */
export const wordsMatchAudio: Rule<MaterialContext> = {
  name: 'words-match-audio',
  severity: 'error',
  description: 'The word times belong to the recording that the episode plays.',
  example: {
    bad: {
      text: 'Hello.',
      words: [['Hello', 1000, 1400]],
      timed: { sha256: 'b'.repeat(64), duration: 90_000 },
      recording: { duration: 60_000 },
    },
    says: 'episodes/example.words.json:1:1: Unexpected word times of another recording, `0:30` longer than `/audio/example.mp3`, expected those of this one',
    good: {
      text: 'Hello.',
      words: [['Hello', 1000, 1400]],
      timed: { duration: 60_000 },
      recording: { duration: 60_000 },
    },
  },
  run({ episode, recording, timedFor }) {
    if (!recording || !timedFor) return []
    const file = episode.file.replace(/\.mdx$/, '.words.json')
    const by = recording.duration - timedFor.duration
    if (Math.abs(by) > SAME_LENGTH)
      return [{ ...otherLength(episode, timedFor, recording), file, place: START }]
    if (timedFor.sha256 === recording.sha256 || timedFor.sound === recording.sound) return []
    return [
      {
        file,
        place: START,
        reason: `Unexpected word times of another file, as long as \`${episode.meta.audio}\`, expected those of this one`,
        remedy: `If it was only exported or tagged again, \`earmark retime ${episode.slug} --shift 0\` takes the times over; else run \`earmark align ${episode.slug}\` again.`,
        severity: 'warning',
      },
    ]
  },
}

const START = { line: 1, column: 1 }

function otherLength(
  { slug, meta }: EpisodeFacts,
  before: TimedFor,
  { sha256, duration }: AudioInfo,
): Pick<Found, 'reason' | 'remedy'> {
  const [by, what] =
    duration > before.duration
      ? [ms(duration - before.duration), 'shorter']
      : [ms(before.duration - duration), 'longer']
  const length = formatTime(by)
  // Retimed before the new recording was there, they name the old one.
  const isToCome = before.sha256 === sha256
  const retime = what === 'shorter' ? `--insert ${by / 1000}@0:00` : `--cut 0:00-${length}`
  return {
    reason: `Unexpected word times of another recording, \`${length}\` ${what} than \`${meta.audio}\`, expected those of this one`,
    remedy: isToCome
      ? `Put the recording at public${meta.audio} that they were brought to, then run \`earmark retime ${slug} --shift 0\`; or run \`earmark align ${slug}\` again.`
      : `Run \`earmark align ${slug}\` again; if the recording was only ${what === 'shorter' ? 'lengthened' : 'cut'} in one place, \`earmark retime ${slug} ${retime}\` with that place.`,
  }
}
