import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { plainLine } from '../../../../lib/formats/mdx-text'
import { readJson } from '../../../../lib/formats/read/json-file'
import { jsonFormats } from '../../../../lib/formats/read/json-formats'
import type { Reading } from '../../../../lib/formats/reader'
import { fuzz } from '../../../fuzz'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/transcripts')
/** The beginning of each list is enough, and a thousand times as quick. */
const SHAPES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readJson(readFileSync(join(FIXTURES, name), 'utf8')))
  .map((file) => shortened('value' in file ? file.value : null))

describe('every reader of JSON', () => {
  fuzz('reads what any of the tools may write, or says why it does not', changedFiles(), (text) => {
    for (const format of jsonFormats) expectReading(format.read(text), text)
  })

  fuzz('says why it reads nothing of any other text', anyText(), (text) => {
    for (const format of jsonFormats) expectReading(format.read(text), text)
  })
})

function expectReading(reading: Reading, text: string): void {
  const lines = text.split('\n').length
  if (!reading.ok) {
    expect(reading.refusal.reason).toMatch(/^Unexpected .+, expected .+[^.]$/)
    expect(reading.refusal.remedy).toMatch(/\.$/)
    expect(isLine(reading.refusal.line, lines)).toBe(true)
    return
  }
  expect(reading.captions.cues.length).toBeGreaterThan(0)
  for (const cue of reading.captions.cues) expectCue(cue, lines)
}

function expectCue({ start, end, speaker, text, words, line }: Cue, lines: number): void {
  expect(isLine(line, lines)).toBe(true)
  expect(text).toBe(plainLine(text))
  expect(text).not.toBe('')
  expect(speaker).not.toBe('')
  // An end before the start is left to be mended.
  expect(isSpan(start, start === null ? end : null)).toBe(true)
  for (const word of words) expect(isSpan(word.start ?? 0, word.end)).toBe(true)
  if (words.length > 0)
    expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/g, ''))
}

function isLine(line: number, lines: number): boolean {
  return Number.isInteger(line) && line >= 1 && line <= lines
}

function isSpan(start: number | null, end: number | null): boolean {
  if (start === null) return end === null
  return Number.isSafeInteger(start) && start >= 0 && (end === null || end >= start)
}

/** A file of one of the tools, with values changed, keys left out, and perhaps broken off. */
function changedFiles(): fc.Arbitrary<string> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.option(strangeValue(), { nil: undefined })), {
    maxLength: 4,
  })
  const cut = fc.option(fc.tuple(fc.nat(), fc.string({ maxLength: 2 })), { freq: 4 })
  return fc
    .tuple(fc.constantFrom(...SHAPES), changes, fc.constantFrom(0, 2), cut)
    .map(([shape, changed, indent, end]) => {
      const value = changed.reduce<unknown>((whole, [at, to]) => withChange(whole, at, to), shape)
      const text = JSON.stringify(value, null, indent) ?? ''
      return end === null ? text : text.slice(0, end[0] % (text.length + 1)) + end[1]
    })
}

function strangeValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(null, '', ' ', -1, 1e308, 0.5, 2 ** 31, [], {}, [[]], '\u0000', true),
    fc.constantFrom<unknown>(
      '\uD800',
      '00:00:01,5',
      '日本',
      'a b',
      '[_BEG_]',
      '\n',
      [null],
      [''],
      '-1',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.double(),
    fc.jsonValue({ maxDepth: 2 }),
  )
}

function anyText(): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'NaN',
    '-Infinity',
    '\n',
    '1',
  )
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(sign).map((signs) => signs.join('')),
    fc.json(),
    fc.nat(5000).map((depth) => '['.repeat(depth)),
    fc.nat(5000).map((depth) => '{"segments":'.repeat(depth)),
  )
}

/** Changes the value, or with `undefined` leaves it out, that a walk counts as number `at`. */
function withChange(whole: unknown, at: number, to: unknown): unknown {
  let left = at % (countOf(whole) + 1)
  const visit = (value: unknown): unknown => {
    if (left-- === 0) return to
    if (Array.isArray(value)) return value.map(visit).filter((item) => item !== undefined)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return visit(whole)
}

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((count, item) => count + 1 + countOf(item), 0)
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 3).map(shortened)
  if (typeof value === 'string') return value.slice(0, 80)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortened(item)]))
}
