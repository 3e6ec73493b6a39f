import { formatTime } from '../../time'
import type { Cue } from '../captions'
import { gentleTimes } from '../read/cue-times'
import { oneLine } from '../read/draft'
import { escapeMarkdown, plainText } from '../read/inline-markdown'
import { leadOf } from '../read/lead'
import { cutAtMarks } from '../read/mark'
import { BREAK } from '../read/lines'
import type { Naming } from './naming'

/** A cue that is a line of plain text, and whether the line says who speaks. */
interface Said extends Pick<Cue, 'start' | 'speaker' | 'text'> {
  readonly isNamed: boolean
}

/** A line such as `[0:01.5] Ada: Hello.`; signs that would be read as anything but text are escaped as in Markdown. */
export function textLine(said: Said, naming: Naming): string {
  const { start, speaker, text, isNamed } = said
  const mark = start === null ? '' : `[${formatTime(start)}] `
  const lead = mark + (isNamed ? naming.prefixOf(speaker) : '')
  const safe = isNamed && speaker !== null ? text : withoutName(text, naming)
  const escaped = [safe, withFirst(safe), withSigns(text), escapeMarkdown(text)]
  // A dash is taken for what sets off the text, and may stand before another one.
  const lines = ['', '- '].flatMap((dash) => escaped.map((one) => lead + dash + one))
  return lines.find((line) => isReadBack(line, said, naming)) ?? lead + escapeMarkdown(text)
}

/** A name that is part of the text, with its colon escaped. */
function withoutName(text: string, { mistakenIn }: Naming): string {
  const { length = null } = mistakenIn(text) ?? {}
  return length === null ? text : `${text.slice(0, length - 1)}\\${text.slice(length - 1)}`
}

/** What begins a line: a list, a heading, a mark, another kind of file. */
function withFirst(text: string): string {
  return text.replace(/^[!-/:-@[-`{-~]/, '\\$&')
}

/** The signs that mean something within a line as well. */
function withSigns(text: string): string {
  const escaped = text.replace(SIGNS, '\\$&')
  return escaped.startsWith('\\') ? escaped : withFirst(escaped)
}

const SIGNS =
  /\\(?=[!-/:-@[-`{-~])|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=\s*\d|[^\]]{0,200}\]\()/gu

function isReadBack(
  line: string,
  { start, speaker, text, isNamed }: Said,
  naming: Naming,
): boolean {
  const isSpeaker = (name: string) => naming.mistakenIn(`${name}: `) !== null
  const lead = leadOf(line, { isSpeaker, hasBareTimes: true })
  const named = isNamed && speaker !== null ? naming.nameOf(speaker) : null
  return (
    lead.start === start &&
    lead.end === null &&
    lead.speaker === named &&
    cutAtMarks(lead.rest).length === 1 &&
    oneLine(plainText(lead.rest)) === text &&
    !BREAK.test(line) &&
    !OTHER.test(line) &&
    gentleTimes(line) === null
  )
}

/** What a file of another kind begins with. */
const OTHER = /^(?:<|\{|\[(?!\d)|%|WEBVTT)/i
