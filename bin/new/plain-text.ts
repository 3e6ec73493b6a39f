import { readFile } from 'node:fs/promises'
import { type Checked, type Diagnostic, diagnostic, quoted } from '../../lib/diagnostic'
import type { Cue } from '../../lib/formats/captions'
import { decode } from '../../lib/formats/decode'
import { otherKind } from '../../lib/formats/other-kinds'
import { text as marked } from '../../lib/formats/read/text'
import { plainParagraphs } from '../../lib/formats/scaffold'
import { formatTime } from '../../lib/time'
import { said } from '../import/transcript-file'
import { unreadableAs } from '../unreadable'

/**
 * Reads the paragraphs of a plain text in any encoding; `null` where it is none, and diagnostics that say why. What is
 * in it that nobody speaks is a warning.
 */
export async function readPlainText(path: string): Promise<Checked<readonly string[] | null>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return none(refusal(path, unreadableAs(bytes.code), 'a text that can be read', WHICH))
  const decoded = decode(bytes)
  if (!decoded.ok) return none(said(path, decoded.refusal))
  const { notices } = decoded
  const text = decoded.text.replace(/\r\n?/g, '\n').replace(BREAKS, ' ')
  if (OTHER_TOOLS.test(text)) return none(refusal(path, 'times or JSON', 'plain text', other(path)))
  const kind = otherKind(text)
  if (kind !== null)
    return none(refusal(path, kind, 'plain text', 'Save it as plain text, in UTF-8.'))
  const paragraphs = plainParagraphs(text)
  if (paragraphs.length === 0) return none(refusal(path, 'empty file', 'what is spoken', WHICH))
  const guesses = notices.map((notice) => said(path, notice, 'warning'))
  return { value: paragraphs, diagnostics: [...guesses, ...marks(path, text)] }
}

const WHICH = 'Look whether `--text` names the right file.'

/** Line and page breaks of word processors. */
const BREAKS = /[\v\f]/g

function other(path: string): string {
  return `Run \`earmark import ${path} --as <slug>\`: it reads the words and their times from what other tools write.`
}

/** WebVTT, SRT and their kin, or JSON. */
const OTHER_TOOLS = /^\s*(?:WEBVTT\b|[[{]\s*["{\]}])|^[\d:.,]+\s*-->\s*[\d:.,]+/m

/** What of a cue nobody speaks, in words. */
const MARKS: readonly ((cue: Cue) => string | null)[] = [
  ({ start }) => (start === null ? null : `time \`${formatTime(start)}\``),
  ({ speaker }) => (speaker === null ? null : `speaker ${quoted(speaker)}`),
  ({ isHeading }) => (isHeading ? 'heading' : null),
]

/** The first time, speaker and heading that stand before what is said: here they would count as spoken. */
function marks(file: string, text: string): Diagnostic[] {
  const reading = marked.read(text)
  const cues = reading.ok ? reading.captions.cues : []
  const found = MARKS.flatMap((markOf) => {
    const cue = cues.find((one) => markOf(one) !== null)
    return cue ? [{ line: cue.line, what: markOf(cue) }] : []
  })
  return found.map(({ line, what }) =>
    diagnostic({
      file,
      place: { line, column: 1 },
      rule: 'plain-text',
      reason: `Unexpected ${what}, expected only what is spoken`,
      remedy: `Here it counts as spoken. \`earmark import ${file} --as <slug> --audio <recording> --force\` reads times, speakers and headings as such.`,
      severity: 'warning',
    }),
  )
}

function none(...diagnostics: Diagnostic[]): Checked<null> {
  return { value: null, diagnostics }
}

function refusal(file: string, found: string, expected: string, remedy: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'plain-text',
    reason: `Unexpected ${found}, expected ${expected}`,
    remedy,
  })
}
