import { type Checked, type Diagnostic, diagnostic, quoted } from '../../diagnostic'
import { formatTime, ms } from '../../time'
import type { TimedWord, WordsFile } from '../model'
import { nameOf } from '../names'
import { pointAt, type SourceFile } from '../text'
import { walkJson } from './json-walk'

/** The most diagnostics one file is worth; the last one counts the others. */
const MOST = 10

type Path = readonly (string | number)[]

interface Problem {
  readonly path: Path
  readonly rule: 'words-form' | 'words-times'
  readonly reason: string
  readonly remedy: string
}

/** Reads `episodes/<slug>.words.json`; `null` where it holds no word times that can be used. */
export function parseWords(source: SourceFile): Checked<WordsFile | null> {
  const json = readJson(source.text)
  if (!json.ok) return { value: null, diagnostics: [brokenJson(source)] }
  const problems: Problem[] = []
  const value = wordsFrom(json.value, realign(source.file), problems)
  const diagnostics = problems.slice(0, MOST).map((problem, index) => {
    const { offset } = { offset: 0, ...walkJson(source.text, problem.path) }
    const more =
      index === MOST - 1 && problems.length > MOST ? `, and ${problems.length - MOST} more` : ''
    const place = pointAt(source.text, offset)
    const { rule, reason, remedy } = problem
    return diagnostic({ file: source.file, place, rule, reason: reason + more, remedy })
  })
  return { value: problems.length > 0 ? null : value, diagnostics }
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

function brokenJson({ file, text }: SourceFile): Diagnostic {
  const walk = walkJson(text, null)
  const { offset, expected } = { offset: 0, expected: 'JSON', ...walk }
  const sign = Array.from(text.slice(offset, offset + 2))[0]
  return diagnostic({
    file,
    place: pointAt(text, offset),
    rule: 'words-json',
    reason: `Unexpected ${sign === undefined ? 'end of the file' : quoted(sign)}, expected ${expected}`,
    remedy: realign(file),
  })
}

function realign(file: string): string {
  return `Mend it by hand, or make it anew: \`earmark align ${nameOf(file)}\`.`
}

function wordsFrom(json: unknown, remedy: string, problems: Problem[]): WordsFile | null {
  const wrong = (found: unknown, expected: string, record: Path, key: string | null): null => {
    const full = key === null ? record : [...record, key]
    const name = full.length > 0 ? ` for \`${full.join('.')}\`` : ''
    const reason = `Unexpected ${shown(found)}${name}, expected ${expected}`
    // A key that is left out stands where the value does that should hold it.
    const path = found === undefined ? record : full
    problems.push({ path, rule: 'words-form', reason, remedy })
    return null
  }
  if (!isRecord(json)) return wrong(json, '`{ "version": 1, … }`', [], null)
  if (json.version !== 1) wrong(json.version, '`1`', [], 'version')
  const audio = isRecord(json.audio) ? json.audio : wrong(json.audio, 'the recording', [], 'audio')
  const sha256 = audio?.sha256
  const duration = audio?.duration
  if (audio && !isHash(sha256))
    wrong(sha256, '64 hexadecimal digits or `null`', ['audio'], 'sha256')
  if (audio && !isTime(duration)) wrong(duration, 'whole milliseconds', ['audio'], 'duration')
  if (!Array.isArray(json.words)) return wrong(json.words, 'a list of words', [], 'words')
  const length = isTime(duration) ? duration : Infinity
  const words = timedWords(json.words, length, remedy, problems)
  if (!isHash(sha256) || !isTime(duration)) return null
  const source = typeof json.source === 'string' ? json.source : 'unknown'
  return {
    version: 1,
    source,
    audio: { sha256: sha256?.toLowerCase() ?? null, duration: ms(duration) },
    words,
  }
}

function timedWords(
  rows: readonly unknown[],
  length: number,
  remedy: string,
  problems: Problem[],
): TimedWord[] {
  const words: TimedWord[] = []
  let latest = 0
  for (const [index, row] of rows.entries()) {
    if (!isRow(row)) {
      const reason = `Unexpected ${shown(row)}, expected \`["word", start, end]\` in whole milliseconds or \`null\``
      problems.push({ path: ['words', index], rule: 'words-form', reason, remedy })
      continue
    }
    const [text, start, end] = row
    const slip = slipOf(row, latest, length)
    if (slip) {
      const reason = `Unexpected ${slip.what} of ${quoted(text)}, expected ${slip.expected}`
      problems.push({ path: ['words', index, slip.column], rule: 'words-times', reason, remedy })
    }
    latest = Math.max(latest, start ?? 0)
    words.push([text, start === null ? null : ms(start), end === null ? null : ms(end)])
  }
  return words
}

/** What is wrong with the times of a word: earlier than the word before, an end before its start, past the end. */
function slipOf([, start, end]: Row, latest: number, length: number) {
  if (start === null) return null
  const what = `start at \`${clock(start)}\``
  if (start < latest) return { column: 1, what, expected: `\`${clock(latest)}\` or later` }
  if (start > length)
    return {
      column: 1,
      what,
      expected: `\`${clock(length)}\`, the end of the recording, or earlier`,
    }
  if (end === null || end >= start) return null
  return { column: 2, what: `end at \`${clock(end)}\``, expected: `\`${clock(start)}\` or later` }
}

type Row = readonly [text: string, start: number | null, end: number | null]

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 3) return false
  const [text, start, end]: unknown[] = row
  const times = (start === null && end === null) || (isTime(start) && (end === null || isTime(end)))
  return typeof text === 'string' && text.trim() !== '' && times
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isHash(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value))
}

function clock(time: number): string {
  return formatTime(ms(time))
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : quoted(JSON.stringify(value))
}
