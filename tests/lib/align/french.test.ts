import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignWords } from '../../../lib/align/align-words'
import { createEars } from '../../../lib/align/ears/ears'
import { FRENCH, languageOf } from '../../../lib/align/language/language'
import { readSpeech } from '../../../lib/audio/speech'
import { words } from '../../../lib/transcript/tokens'

const folder = join(import.meta.dirname, '../../fixtures/audio')

/** Spoken by eSpeak NG, which told when it spoke each word. */
const truth: { text: string; starts: [string, number][] } = JSON.parse(
  readFileSync(join(folder, 'discours.json'), 'utf8'),
)

// Aligning takes seconds where many tests run at once.
test('French words are found, with elisions and numbers', { timeout: 60_000 }, async () => {
  const heard = await readSpeech(join(folder, 'discours.mp3'))
  if (!heard.ok) throw new Error(heard.problem.kind)
  const written = words(truth.text)
  const ears = await createEars(FRENCH)
  const task = { words: written, sentenceOf: sentences(truth.text), speech: heard.speech }
  const timed = await alignWords(task, ears)
  await ears.close()
  const errors = timed.map(([, start], i) =>
    Math.abs((start ?? NaN) - (truth.starts[i]?.[1] ?? NaN)),
  )
  expect(timed.map(([word]) => word)).toEqual(written)
  expect(errors.filter((error) => error <= 100).length).toBeGreaterThanOrEqual(0.9 * errors.length)
})

test('a language is known by its tag, whatever the country', () => {
  expect(languageOf('fr-CA')?.model).toBe('fr-fr')
  expect(languageOf('EN')?.model).toBe('en-us')
  expect(languageOf('de')).toBeNull()
})

function sentences(text: string): number[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence, i) => words(sentence).map(() => i))
}
