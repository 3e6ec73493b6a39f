import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEarThreads } from '../../../../lib/align/ears/ear-threads'
import { createEars, type Ears } from '../../../../lib/align/ears/ears'
import { ENGLISH } from '../../../../lib/align/language/language'
import { readSpeech } from '../../../../lib/audio/speech'

const recording = join(import.meta.dirname, '../../../fixtures/audio/speech.mp3')

// A thread loads its model first, which takes seconds where many tests run at once.
test('threads hear and find what this thread does', { timeout: 60_000 }, async () => {
  const [here, there] = [await createEars(ENGLISH), createEarThreads(2, ENGLISH)]
  try {
    expect(await answers(there)).toEqual(await answers(here))
  } finally {
    await Promise.all([here.close(), there.close()])
  }
})

async function answers(ears: Ears) {
  const heard = await readSpeech(recording)
  if (!heard.ok) throw new Error(heard.problem.kind)
  const sound = heard.speech.slice(0, 3 * 16_000)
  const words = await ears.pronounce([[['in']], [['eighteen', 'twenty', 'three']], [['an']]])
  const quest = { parts: [{ words, isDoubtful: false, isOpen: false }], isOpen: true }
  const [phones, found] = await Promise.all([ears.hear(sound), ears.find(quest, sound)])
  expect(found.filter(Boolean)).toHaveLength(3)
  return { words, phones, found }
}
