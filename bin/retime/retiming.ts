import { type Diagnostic, diagnostic } from '../../lib/diagnostic'
import type { ParsedEpisode, WordsFile } from '../../lib/episode/model'
import type { SourceFile } from '../../lib/episode/text'
import { diffOf } from '../../lib/retime/diff'
import type { Edit } from '../../lib/retime/text'
import { endAfter, type TimeMap } from '../../lib/retime/time-map'
import type { RetimedWords } from '../../lib/retime/words'
import { formatTime } from '../../lib/time'
import { count } from '../report'
import { leftTimes } from './left-times'
import type { Target } from './targets'
import { wordsDiff } from './words-diff'

/** What is to become of an episode whose recording was changed. */
export interface Retiming {
  readonly episode: ParsedEpisode
  readonly source: SourceFile
  /** The file as it is, to the letter. */
  readonly text: string
  readonly edits: readonly Edit[]
  /** The word times as they are, and as they will be; `null` where there are none. */
  readonly words: WordsFile | null
  readonly retimed: RetimedWords | null
  readonly wordsFile: string
  readonly map: TimeMap
  /** The other files of the project. */
  readonly others: readonly SourceFile[]
  /** The recording that the new times are of. */
  readonly target: Target
}

/** Whether there is nothing to write. */
export function isSame({ edits, words, retimed }: Retiming): boolean {
  const isSameWords = JSON.stringify(words) === JSON.stringify(retimed?.file ?? null)
  return edits.length === 0 && isSameWords
}

/** The lines of the text that change, some of the word times’, and what becomes of all times, counted. */
export function planned({ episode, text, edits, words, retimed, wordsFile }: Retiming): string {
  const gone = edits.filter(({ now }) => now === null).length
  const lines = [
    diffOf(episode.file, text, edits),
    `${episode.file}: ${counted(edits.length - gone, 'time', gone, 'in a cut deleted')}`,
  ]
  if (words && retimed) {
    const { moved, cut, file } = retimed
    const isOther = file.audio.sha256 !== words.audio.sha256 ? ', now of the new recording' : ''
    lines.push(wordsDiff(wordsFile, words.words, file.words))
    lines.push(`${wordsFile}: ${counted(moved, 'word', cut, 'in a cut without a time')}${isOther}`)
  }
  return lines
    .filter(Boolean)
    .map((line) => line.replace(/\n?$/, '\n'))
    .join('')
}

function counted(moved: number, noun: string, gone: number, fate: string): string {
  const lost = gone > 0 ? [`${gone} ${fate}`] : []
  return [`${count(moved, noun)} moved`, ...lost].join(', ')
}

/** How far the recording's length may lie from what the changes make of the old one, in milliseconds. */
const TOLERANCE = 1000

/** What the author should look at, though the times can be changed. */
export function warnings(plan: Retiming): Diagnostic[] {
  return [...oldRecording(plan), ...otherLength(plan), ...leftTimes(plan)]
}

function oldRecording({ episode, words, retimed, map, target, wordsFile }: Retiming): Diagnostic[] {
  const { duration, isToCome } = target
  const reason = `Unexpected recording that the old times are of, expected the new one at \`public${episode.meta.audio}\``
  if (isToCome && !words) {
    const remedy = 'Put it there: until then some of these times lie past the end.'
    return [warning(episode.file, { rule: 'retimed-recording', reason, remedy })]
  }
  if (!isToCome && (map.isContinuous || duration === null)) return []
  if (!words || !retimed || words.audio.sha256 !== retimed.file.audio.sha256) return []
  return [
    warning(wordsFile, {
      rule: 'retimed-recording',
      reason,
      remedy: `Put it there, then run \`earmark retime ${episode.slug} --shift 0\`, so that the times count as its own.`,
    }),
  ]
}

function otherLength({ episode, words, retimed, map, target, wordsFile }: Retiming): Diagnostic[] {
  const { duration } = target
  if (!words || !retimed || duration === null || map.isContinuous) return []
  if (words.audio.sha256 === retimed.file.audio.sha256) return []
  const expected = endAfter(map, words.audio.duration)
  if (Math.abs(expected - duration) <= TOLERANCE) return []
  return [
    warning(wordsFile, {
      rule: 'retimed-recording',
      reason: `Unexpected length \`${formatTime(duration)}\` of \`${episode.meta.audio}\`, expected \`${formatTime(expected)}\` after these changes`,
      remedy:
        'Listen near the end whether the words still fit: a change may be missing or too much.',
    }),
  ]
}

function warning(
  file: string,
  sentence: { rule: string; reason: string; remedy: string },
): Diagnostic {
  return diagnostic({ file, place: { line: 1, column: 1 }, ...sentence, severity: 'warning' })
}
