import { readFile } from 'node:fs/promises'
import { type Checked, type Diagnostic, diagnostic, isError } from '../../lib/diagnostic'
import { decodeText } from '../../lib/episode/text'
import { text } from '../../lib/formats/read/text'
import { plainParagraphs } from '../../lib/formats/scaffold'
import { unreadableAs } from '../unreadable'

/** A text that is taken as it is written. */
export interface PlainText {
  readonly paragraphs: readonly string[]
  /** Whether it says who speaks, or when, or has headings, as `earmark import` reads it. */
  readonly isMarked: boolean
}

/** Reads a plain text; `null` where it is none, and diagnostics that say why. */
export async function readPlainText(path: string): Promise<Checked<PlainText | null>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error)
    return none(
      refusal(
        path,
        unreadableAs(bytes.code),
        'a text that can be read',
        'Look whether `--text` names the right file.',
      ),
    )
  const { value, diagnostics } = decodeText(path, bytes)
  if (diagnostics.some(isError)) return none(...diagnostics)
  if (OTHER_TOOLS.test(value.text))
    return none(
      refusal(
        path,
        'times or JSON',
        'plain text',
        `Run \`earmark import ${path} --as <slug>\`: it reads the words and their times from what other tools write.`,
      ),
    )
  const paragraphs = plainParagraphs(value.text)
  if (paragraphs.length > 0)
    return { value: { paragraphs, isMarked: isMarked(value.text) }, diagnostics: [] }
  return none(
    refusal(path, 'empty file', 'what is spoken', 'Look whether `--text` names the right file.'),
  )
}

function isMarked(written: string): boolean {
  const reading = text.read(written)
  if (!reading.ok) return false
  return reading.captions.cues.some((cue) => cue.isHeading ?? cue.speaker ?? cue.start !== null)
}

/** WebVTT, SRT and their kin, or JSON. */
const OTHER_TOOLS = /^\s*(?:WEBVTT\b|[[{]\s*["{\]}])|^[\d:.,]+\s*-->\s*[\d:.,]+/m

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
