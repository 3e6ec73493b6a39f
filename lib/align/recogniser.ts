import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import createModule, { type Decoder, type Segment, type SoundSwallowerModule } from 'soundswallower'
import { SPEECH_RATE } from '../audio/speech'
import type { Lookup } from './sound'

/** A speech recogniser that knows which words come, and says when. Frees its memory on `close`. */
export interface Recogniser {
  readonly lookup: Lookup
  /** Teaches it a word by its pronunciations; the same pronunciations give the same name. */
  learn(pronunciations: readonly string[]): string
  /**
   * Finds learnt words, in order, in sound at `SPEECH_RATE`.
   *
   * `all`: to the last word, which ends with the sound. Else as many as fit, the last of them uncertain.
   * Fewer than asked for, even none, where the sound cannot be these words.
   */
  find(names: readonly string[], sound: Float32Array, extent: 'all' | 'start'): Found[]
  close(): void
}

/** A word or a pause found in a sound; seconds from its start. */
export interface Found {
  /** The pronunciation heard, phone by phone; none for a pause. */
  readonly phones: readonly string[]
  readonly start: number
  readonly end: number
}

/**
 * English by soundswallower, whose acoustic model and dictionary are in its package: no network, no download.
 *
 * Likely silences: with the default of 0.005 a word after a pause often swallowed the pause. The beams are the
 * narrowest that lost no word in fourteen recordings of seven voices.
 */
export async function createRecogniser(): Promise<Recogniser> {
  const module = await (loading ??= load())
  const decoder = new module.Decoder({
    samprate: SPEECH_RATE,
    silprob: 0.5,
    loglevel: 'FATAL',
    ...BEAMS.narrow,
  })
  await decoder.initialize()
  const names = new Map<string, string>()
  return {
    lookup: (word) => decoder.lookup_word(word),
    learn: (pronunciations) => learn(decoder, names, pronunciations),
    find(wanted, sound, extent) {
      const found = search(decoder, wanted, sound, extent, BEAMS.narrow)
      const isLost = extent === 'all' && found.length === 0
      return isLost ? search(decoder, wanted, sound, extent, BEAMS.open) : found
    },
    close: () => decoder.delete(),
  }
}

let loading: Promise<SoundSwallowerModule> | undefined

/** It listens for errors that nobody catches, to throw them again under its own name: those are not its business. */
async function load(): Promise<SoundSwallowerModule> {
  const folder = dirname(createRequire(import.meta.url).resolve('soundswallower'))
  const errors = new Set(process.listeners('uncaughtException'))
  const rejections = new Set(process.listeners('unhandledRejection'))
  const module = await createModule()
  for (const listener of process.listeners('uncaughtException'))
    if (!errors.has(listener)) process.off('uncaughtException', listener)
  for (const listener of process.listeners('unhandledRejection'))
    if (!rejections.has(listener)) process.off('unhandledRejection', listener)
  module.get_model_path = (path) => join(folder, 'model', path)
  return module
}

const BEAMS = {
  narrow: { beam: 1e-200, wbeam: 1e-150, pbeam: 1e-200 },
  /** Prunes nothing: four times slower. */
  open: { beam: 0, wbeam: 0, pbeam: 0 },
} as const

function learn(decoder: Decoder, names: Map<string, string>, pronunciations: readonly string[]) {
  const id = pronunciations.join('|')
  const known = names.get(id)
  if (known !== undefined) return known
  // No word of the dictionary begins so.
  const name = `~${names.size}`
  names.set(id, name)
  pronunciations.forEach((phones, i) =>
    decoder.add_words([i === 0 ? name : `${name}(${i + 1})`, phones]),
  )
  return name
}

function search(
  decoder: Decoder,
  names: readonly string[],
  sound: Float32Array,
  extent: 'all' | 'start',
  beams: (typeof BEAMS)[keyof typeof BEAMS],
): Found[] {
  for (const [name, width] of Object.entries(beams)) decoder.set_config(name, width)
  decoder.set_align_text(names.join(' '))
  decoder.start()
  decoder.process_audio(sound, false, true)
  // Before `stop` the best path may end anywhere, after it only at the last word.
  const early = extent === 'start' ? readAlignment(decoder) : []
  decoder.stop()
  return extent === 'start' ? early : readAlignment(decoder)
}

function readAlignment(decoder: Decoder): Found[] {
  const { w = [] } = decoder.get_alignment()
  return w.map((segment) => ({
    phones: phonesOf(decoder, segment),
    start: segment.b,
    end: segment.b + segment.d,
  }))
}

function phonesOf(decoder: Decoder, { t: name }: Segment): string[] {
  return name.startsWith('~') ? decoder.lookup_word(name).split(' ') : []
}
