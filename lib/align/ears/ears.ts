import type { Language } from '../language/language'
import type { Quest } from './quest'
import { createRecogniser, type Found, type HeardPhone } from './recogniser'

/** A recogniser that may work on several sounds at once. What it answers does not depend on what was asked before. */
export interface Ears {
  readonly language: Language
  /** How many sounds it works on at once. */
  readonly threads: number
  /** How each of these may sound, phone by phone: ways of saying a word, each a list of spoken units (see `say`). */
  pronounce(words: readonly (readonly (readonly string[])[])[]): Promise<string[][]>
  /** See `Recogniser.hear`. */
  hear(sound: Float32Array): Promise<HeardPhone[]>
  /** See `Recogniser.find`. */
  find(quest: Quest, sound: Float32Array): Promise<(Found | null)[]>
  close(): Promise<void>
}

/** Ears in this thread. */
export async function createEars(language: Language): Promise<Ears> {
  const recogniser = await createRecogniser(language)
  return {
    language,
    threads: 1,
    pronounce: async (words) =>
      words.map((ways) => [
        ...new Set(ways.flatMap((units) => language.sound(units, recogniser.lookup))),
      ]),
    hear: async (samples) => recogniser.hear(samples),
    find: async (quest, samples) => recogniser.find(quest, samples),
    close: async () => recogniser.close(),
  }
}
