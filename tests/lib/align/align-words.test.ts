import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alignWords, type Task } from '../../../lib/align/align-words'
import { createEars, type Ears } from '../../../lib/align/ears/ears'
import { ENGLISH } from '../../../lib/align/language/language'
import { readSpeech, type Speech, speechFrom } from '../../../lib/audio/speech'
import { ms } from '../../../lib/time'
import { words } from '../../../lib/transcript/tokens'

const folder = join(import.meta.dirname, '../../fixtures/audio')
const truth = readTruth(readFileSync(join(folder, 'speech.json'), 'utf8'))
let speech: Speech
let ears: Ears

beforeAll(async () => {
  const heard = await readSpeech(join(folder, 'speech.mp3'))
  if (!heard.ok) throw new Error(heard.problem.kind)
  speech = heard.speech
  ears = await createEars(ENGLISH)
})

afterAll(() => ears.close())

// Aligning takes seconds where many tests run at once.
describe('a recording whose word starts are known', { timeout: 60_000 }, () => {
  const written = words(truth.text)

  test('every start lies within 40 ms of the truth, on average within 15', async () => {
    const shares: number[] = []
    const timed = await align({ words: written, onProgress: (share) => shares.push(share) })
    expect(timed.map(([text]) => text)).toEqual(written)
    const errors = truth.starts.flatMap((start, i) =>
      start === null ? [] : [Math.abs((timed[i]?.[1] ?? NaN) - start)],
    )
    expect(errors).toHaveLength(20)
    expect(Math.max(...errors)).toBeLessThanOrEqual(40)
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(15)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  test('words that cannot be spoken have no times, and change nothing else', async () => {
    const plain = await align({ words: written })
    const mixed = await align({
      words: ['🎧', ...written.slice(0, 5), '日', '', ...written.slice(5)],
    })
    expect(mixed.filter(([text]) => written.includes(text))).toEqual(plain)
    expect(mixed.filter(([text]) => !written.includes(text))).toEqual([
      ['🎧', null, null],
      ['日', null, null],
      ['', null, null],
    ])
  })

  test('sentences that are not spoken have no times, and change nothing else', async () => {
    const plain = await align({ words: written })
    const title = words('Sailing around the world alone')
    const notes = words('Subscribe to our newsletter for more stories like this one')
    const timed = await align({ words: [...title, ...written, ...notes] })
    timed.slice(title.length, -notes.length).forEach(([word, start], i) => {
      expect(word).toBe(plain[i]?.[0])
      expect(Math.abs((start ?? NaN) - (plain[i]?.[1] ?? NaN))).toBeLessThanOrEqual(30)
    })
    expect(timed.slice(0, title.length).every(([, start]) => start === null)).toBe(true)
    expect(timed.slice(-notes.length).every(([, start]) => start === null)).toBe(true)
  })

  test('a sentence that is lost among others is searched again by itself', async () => {
    const [from, to] = [9, 14]
    const sentenceOf = written.map((_, i) => (i < from ? 0 : i < to ? 1 : 2))
    let isFirst = true
    const find: Ears['find'] = async (quest, sound) => {
      const found = await ears.find(quest, sound)
      const lost = isFirst ? found.map((one, i) => (i >= from && i < to ? null : one)) : found
      isFirst = false
      return lost
    }
    const timed = await alignWords({ words: written, sentenceOf, speech }, { ...ears, find })
    const again = timed.slice(from, to).map(([, start]) => start ?? NaN)
    truth.starts.slice(from, to).forEach((start, i) => {
      if (start !== null) expect(Math.abs((again[i] ?? NaN) - start)).toBeLessThanOrEqual(100)
    })
  })

  test('speech that is not in the text is passed over', async () => {
    const plain = await align({ words: written })
    const timed = await align({ words: [...written.slice(0, 9), ...written.slice(14)] })
    const others = plain.filter((_, i) => i < 9 || i >= 14)
    timed.forEach(([, start], i) => {
      if (start !== null) expect(Math.abs(start - (others[i]?.[1] ?? NaN))).toBeLessThanOrEqual(50)
    })
    expect(timed.filter(([, start]) => start !== null).length).toBeGreaterThan(12)
  })
})

describe(
  'of a text that is spoken twice, a known time says which is meant',
  { timeout: 60_000 },
  () => {
    const written = words(truth.text)
    const last = written.indexOf('Backpropagation')

    test.each([
      ['the first, where its last sentence is known to be at 8 s', last, 8000, 0],
      ['the second, where its first word is known to be at 13 s', 0, 13_000, 12_160],
    ])('%s', async (_, word, time, later) => {
      const sound = Int16Array.from(speech.slice(0, speech.length), (value) => value * 0x8000)
      const twice = speechFrom([sound, sound])
      const known = new Map([[word, ms(time)]])
      const timed = await align({ words: written, speech: twice, known })
      const errors = truth.starts.flatMap((start, i) =>
        start === null ? [] : [Math.abs((timed[i]?.[1] ?? NaN) - start - later)],
      )
      expect(errors).toHaveLength(20)
      expect(Math.max(...errors)).toBeLessThanOrEqual(60)
    })

    test('one that is said later moves what was found', async () => {
      const sound = Int16Array.from(speech.slice(0, speech.length), (value) => value * 0x8000)
      const twice = { words: written, speech: speechFrom([sound, sound]) }
      const [first, second] = [new Map([[last, ms(8000)]]), new Map([[0, ms(13_000)]])]
      const former = await align({ ...twice, known: first })
      expect(await align({ ...twice, known: first, former })).toEqual(former)
      const moved = await align({ ...twice, known: second, former })
      expect(moved).toEqual(await align({ ...twice, known: second }))
      expect(moved[0]?.[1]).toBeGreaterThan(12_000)
    })

    test('neither changes where a word can only be spoken at another time', async () => {
      const known = new Map([[last, ms(1500)]])
      expect(await align({ words: written, known })).toEqual(await align({ words: written }))
    })
  },
)

describe('sound that holds no speech', { timeout: 60_000 }, () => {
  test('shorter than its words: none is found', async () => {
    const task = { words: words(truth.text), speech: speechFrom([new Int16Array(1600)]) }
    expect((await align(task)).every(([, start]) => start === null)).toBe(true)
  })

  test('without words there are no times', async () => {
    expect(await align({ words: [] })).toEqual([])
    expect(await align({ words: ['日'] })).toEqual([['日', null, null]])
  })
})

test('nothing stays listening to the process', { timeout: 60_000 }, async () => {
  const before = process.listenerCount('uncaughtException')
  const others = await createEars(ENGLISH)
  await others.close()
  expect(process.listenerCount('uncaughtException')).toBe(before)
})

function align(task: Partial<Task>) {
  const { words = [] } = task
  return alignWords({ sentenceOf: words.map(() => 0), speech, ...task, words }, ears)
}

function readTruth(json: string): { text: string; starts: (number | null)[] } {
  const { text, starts }: { text: string; starts: [string, number | null][] } = JSON.parse(json)
  return { text, starts: starts.map(([, start]) => start) }
}
