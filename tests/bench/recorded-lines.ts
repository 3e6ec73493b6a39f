import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inSamples, readSpeech } from '../../lib/audio/speech'
import { parseEpisode } from '../../lib/episode/parse'
import { parseWords } from '../../lib/episode/words/parse'
import { outlineOf } from '../../lib/transcript/outline'
import { words } from '../../lib/transcript/tokens'
import type { SpokenLine } from './spoken-line'

const APP = resolve(import.meta.dirname, '..', '..')
const SLUG = 'exploring-key-concepts-in-deep-learning'

/** The sentences of the episode that comes with Earmark, cut out of its recording by its own word times. */
export async function recordedLines(): Promise<SpokenLine[]> {
  const heard = await readSpeech(join(APP, `public/audio/${SLUG}.mp3`))
  if (!heard.ok) throw new Error(heard.problem.kind)
  const source = (ending: string) => {
    const file = `episodes/${SLUG}.${ending}`
    return { file, text: readFileSync(join(APP, file), 'utf8') }
  }
  const sentences = outlineOf(parseEpisode(source('mdx')).value.blocks).paragraphs.flatMap(
    ({ text }) => text.split(/(?<=[.!?])\s+/),
  )
  const timed = parseWords(source('words.json')).value?.words ?? []
  const times = timed.map(([, start, end]): [number, number] => [start ?? NaN, end ?? NaN])
  let first = times.length - sentences.flatMap(words).length
  let from = betweenWords(times, first)
  return sentences.map((text) => {
    const own = times.slice(first, (first += words(text).length))
    const to = betweenWords(times, first)
    const sound = heard.speech.slice(inSamples(from), inSamples(to))
    const samples = Int16Array.from(sound, (value) => Math.round(value * 0x8000))
    const line = { text, samples, times: own.map(([a, b]) => [a - from, b - from] as const) }
    from = to
    return line
  })
}

/** The middle of the pause before a word. */
function betweenWords(times: readonly (readonly [number, number])[], word: number): number {
  const [, end = 0] = times[word - 1] ?? []
  const [start = end + 500] = times[word] ?? []
  return (end + start) / 2
}
