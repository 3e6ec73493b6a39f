import { type Diagnostic, diagnostic } from '../../lib/diagnostic'
import type { ParsedEpisode, WordsFile } from '../../lib/episode/model'
import { pointAt } from '../../lib/episode/text'
import { diffOf } from '../../lib/retime/diff'
import type { Edit } from '../../lib/retime/text'
import { endAfter, type TimeMap } from '../../lib/retime/time-map'
import type { RetimedWords } from '../../lib/retime/words'
import { formatTime, type Ms } from '../../lib/time'
import { count } from '../report'

/** What is to become of an episode whose recording was changed. */
export interface Retiming {
  readonly episode: ParsedEpisode
  /** The file as it is. */
  readonly text: string
  readonly edits: readonly Edit[]
  /** The word times as they are, and as they will be; `null` where there are none. */
  readonly words: WordsFile | null
  readonly retimed: RetimedWords | null
  readonly wordsFile: string
  readonly map: TimeMap
  /** Of the recording that lies under `public/`; `null` where none does. */
  readonly duration: Ms | null
}

/** Whether there is nothing to write. */
export function isSame({ edits, words, retimed }: Retiming): boolean {
  const isSameWords = JSON.stringify(words) === JSON.stringify(retimed?.file ?? null)
  return edits.length === 0 && isSameWords
}

/** The lines of the text that change, and what becomes of all times, counted. */
export function planned({ episode, text, edits, words, retimed, wordsFile }: Retiming): string {
  const gone = edits.filter(({ now }) => now === null).length
  const lines = [
    diffOf(episode.file, text, edits),
    `${episode.file}: ${counted(edits.length - gone, 'time', gone, 'in a cut deleted')}`,
  ]
  if (words && retimed) {
    const { moved, cut, file } = retimed
    const isOther = file.audio.sha256 !== words.audio.sha256 ? ', now of the new recording' : ''
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
  return [...oldRecording(plan), ...otherLength(plan), ...linkedTimes(plan)]
}

function oldRecording({
  episode,
  words,
  retimed,
  map,
  duration,
  wordsFile,
}: Retiming): Diagnostic[] {
  if (map.isContinuous || !words || !retimed || duration === null) return []
  if (words.audio.sha256 !== retimed.file.audio.sha256) return []
  return [
    warning(wordsFile, {
      rule: 'retimed-recording',
      reason: `Unexpected recording that the old times are of, expected the new one at \`public${episode.meta.audio}\``,
      remedy: `Put it there, then run \`earmark retime ${episode.slug} --shift 0\`, so that the times count as its own.`,
    }),
  ]
}

function otherLength({
  episode,
  words,
  retimed,
  map,
  duration,
  wordsFile,
}: Retiming): Diagnostic[] {
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

/** Links to a time in the text itself: nothing tells whether they mean this recording. */
function linkedTimes({ episode, text }: Retiming): Diagnostic[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return Array.from(plain.matchAll(/\]\([^()\s]*#t=([\d:.,]+)/g), (match) =>
    diagnostic({
      file: episode.file,
      place: pointAt(plain, match.index + match[0].indexOf('#t=')),
      rule: 'retimed-links',
      reason: `Unexpected link to \`#t=${match[1] ?? ''}\`, expected no times in links`,
      remedy: 'Links stay as they are: correct it by hand if it leads into this recording.',
      severity: 'warning',
    }),
  )
}

function warning(
  file: string,
  sentence: { rule: string; reason: string; remedy: string },
): Diagnostic {
  return diagnostic({ file, place: { line: 1, column: 1 }, ...sentence, severity: 'warning' })
}
