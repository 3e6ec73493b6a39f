import { type Diagnostic, diagnostic } from '../../lib/diagnostic'
import type { ParsedEpisode } from '../../lib/episode/model'
import { pointAt, type SourceFile } from '../../lib/episode/text'
import { startAfter, type TimeMap } from '../../lib/retime/time-map'
import { parseTime } from '../../lib/time'

interface Texts {
  readonly episode: Pick<ParsedEpisode, 'slug'>
  readonly source: SourceFile
  /** The other files of the project. */
  readonly others: readonly SourceFile[]
  readonly map: TimeMap
}

/** The times that stay as they were: in comments, and in links, of which nothing tells whether they mean this recording. */
export function leftTimes({ episode, source, others, map }: Texts): Diagnostic[] {
  const address = new RegExp(String.raw`/episodes/${episode.slug}/?(#t=([\d:.,]+))`, 'g')
  const moved = (times: readonly Left[]) => times.filter((time) => isMoved(time, map))
  return [
    ...moved(timesIn(source, /\]\([^()\s]*(#t=([\d:.,]+))/g)).map(linked),
    ...moved(timesIn(source, /\b((?:at|until)=["']([\d:.]+)["'])/g).filter(inComment)).map(
      commented,
    ),
    ...others.flatMap((other) => moved(timesIn(other, address)).map(linked)),
  ]
}

/** A time in a text. */
interface Left {
  readonly source: SourceFile
  readonly offset: number
  /** As it stands there: `#t=1:23,1:40`. */
  readonly written: string
  /** `1:23,1:40` */
  readonly value: string
}

/** @param pattern of a time as written, and in it the value */
function timesIn(source: SourceFile, pattern: RegExp): Left[] {
  return Array.from(source.text.matchAll(pattern), (match) => {
    const [all, written = '', value = ''] = match
    return { source, written, value, offset: match.index + all.lastIndexOf(written) }
  })
}

/** `earmark new` writes such, for chapters whose place is not known. */
function inComment({ source, offset }: Left): boolean {
  const before = source.text.slice(0, offset)
  return before.lastIndexOf('{/*') > before.lastIndexOf('*/}')
}

/** Whether it is another time in the new recording, as far as it can be read. */
function isMoved({ value }: Left, map: TimeMap): boolean {
  return value.split(',').some((one) => {
    const time = parseTime(one)
    return !time.ok || startAfter(map, time.time) !== time.time
  })
}

function linked(time: Left): Diagnostic {
  return warning(time, {
    rule: 'retimed-links',
    reason: `Unexpected link to \`${time.written}\`, expected no times in links`,
    remedy: 'Links stay as they are: correct it by hand if it leads into this recording.',
  })
}

function commented(time: Left): Diagnostic {
  return warning(time, {
    rule: 'retimed-comments',
    reason: `Unexpected \`${time.written}\` in a comment, expected times in the text alone`,
    remedy: 'Comments stay as they are: correct it by hand before it goes into the text.',
  })
}

function warning(
  { source, offset }: Left,
  sentence: { rule: string; reason: string; remedy: string },
): Diagnostic {
  const place = pointAt(source.text, offset)
  return diagnostic({ file: source.file, place, ...sentence, severity: 'warning' })
}
