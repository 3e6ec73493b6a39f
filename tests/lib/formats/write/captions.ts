import fc from 'fast-check'
import type { Captions, Cue } from '../../../../lib/formats/captions'
import { mend } from '../../../../lib/formats/mend'
import { readTranscript } from '../../../../lib/formats/read-transcript'
import type { WrittenFormat } from '../../../../lib/formats/writer'
import { ms } from '../../../../lib/time'

/** What a format makes of captions. */
export function written(format: WrittenFormat, captions: Captions): string {
  const writing = format.write(captions)
  if (!writing.ok) throw new Error(writing.refusal.reason)
  return writing.text
}

/** What a file holds, in the format that is found out. */
export function read(text: string): Captions {
  const reading = readTranscript(Buffer.from(text))
  if (!reading.ok) throw new Error(`${reading.refusal.reason}\n${text}`)
  return reading.captions
}

/** Captions as `readTranscript` gives them, of whatever text, no word of which is said twice. */
export function anyCaptions(): fc.Arbitrary<Captions> {
  return fc
    .array(anyCue(), { minLength: 1, maxLength: 8 })
    .map((cues) => {
      const own = cues.map((cue, index) => withNumber(cue, index))
      return mend({ language: null, cues: own }).captions
    })
    .filter(({ cues }) => cues.some(({ start }) => start !== null) && !cues.some(isHeldOpen))
}

/** Whether its words go on when its speaker has begun the next cue: not every format tells. */
function isHeldOpen({ start, end, speaker }: Cue, index: number, cues: readonly Cue[]): boolean {
  const behind = cues.slice(index + 1)
  const next = behind.find((one) => one.speaker === speaker)
  // One without a start may be put before any that has one.
  const limit = (next?.start === null ? behind : [next]).map((one) => one?.start ?? Infinity)
  const begins = Math.min(...limit)
  return next !== undefined && begins >= (start ?? 0) && begins < (end ?? 0) && isLater(next, start)
}

function isLater({ start }: Cue, than: number | null): boolean {
  return start === null || start > (than ?? 0)
}

/** Captions of which nothing holds but their types. */
export function wildCaptions(): fc.Arbitrary<Captions> {
  return fc.array(anyCue(), { maxLength: 6 }).map((cues) => ({ language: null, cues }))
}

/** A cue that no other is like. */
function withNumber(cue: Cue, index: number): Cue {
  const last = { text: `n${index}`, start: null, end: null }
  const words = cue.words.length > 0 ? [...cue.words, last] : []
  return { ...cue, text: `${cue.text} n${index}`, words, line: index + 1 }
}

function anyCue(): fc.Arbitrary<Cue> {
  const time = fc.option(fc.nat(40_000).map(ms), { freq: 9 })
  const word = fc.record({ text: anyWord(), start: time, end: time })
  return fc
    .record({
      ...{ start: time, end: time, speaker: anySpeaker() },
      words: fc.array(word, { minLength: 1, maxLength: 6 }),
      isTimed: fc.boolean(),
    })
    .map(({ words, isTimed, ...cue }) => ({
      ...cue,
      text: words.map(({ text }) => text).join(' '),
      words: isTimed && words.some(({ start }) => start !== null) ? words : [],
      line: 1,
    }))
}

function anySpeaker(): fc.Arbitrary<string | null> {
  return fc.constantFrom(
    null,
    null,
    'Ada',
    'Ben Okafor',
    'ada',
    '0',
    'A & B',
    'さくら',
    'O’Neil <b>',
  )
}

function anyWord(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('a', 'b', 'End.', 'Dr.', 'word', '日本。', '1.', '-', '#', '*', '_', '`', '>'),
    fc.constantFrom(
      '-->',
      '->',
      '→',
      '00:00:01,000',
      '1:00',
      '[12:05]',
      '(1:00)',
      '12',
      '00:01.000',
    ),
    fc.constantFrom('Ada:', 'Ben:', '[ada]:', '**Ada:**', 'Ada', 'NOTE', 'STYLE', '>>', '你好'),
    fc.constantFrom(
      '&amp;',
      '&',
      '&lt',
      '<b>',
      '</b>',
      '<i',
      '<00:01.000>',
      '{\\an8}',
      '<v',
      '</v>',
      '<c>',
    ),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '[x](http://a.example)',
      '\\',
      '\\*',
      '---',
      '===',
      '***',
      '"',
      '##',
    ),
    fc.constantFrom('https://a.example/_b_', '🎧', 'שלום', '—', 'สวัสดี', 'AT&T;', '*a*', '_b_', '…'),
    fc.stringMatching(/^[^\s\p{C}\uFEFF]{1,4}$/u),
  )
}
