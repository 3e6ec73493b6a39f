import { type Speech, SPEECH_RATE } from '../../audio/speech'
import type { Ears } from '../ears/ears'
import type { Found } from '../ears/recogniser'
import { inParallel } from '../in-parallel'
import type { Range } from '../range'
import type { Piece, Window } from './plan'

/** The pronunciations of words, and the sound they are in. */
export interface Material {
  readonly sounds: readonly (readonly string[])[]
  readonly speech: Speech
}

/** What is found of each word, in seconds; `null` where it is in no window, or not found. */
export async function search(
  windows: readonly Window[],
  { sounds, speech }: Material,
  ears: Ears,
  onDone: (seconds: number) => void,
): Promise<(Found | null)[]> {
  const found = sounds.map((): Found | null => null)
  await inParallel(windows, ears.threads, async ({ pieces, sound, isOpen }) => {
    const spoken = pieces.map((piece) => ({ ...piece, places: placesOf(piece, sounds) }))
    const parts = spoken
      .filter(({ places }) => places.length > 0)
      .map(({ places, isDoubtful, isOpen }) => ({
        words: places.map((place) => sounds[place] ?? []),
        isDoubtful,
        isOpen,
      }))
    const there = await ears.find({ parts, isOpen }, between(speech, sound))
    const places = spoken.flatMap((piece) => piece.places)
    there.forEach((one, i) => {
      const place = places[i] ?? 0
      found[place] = one && { ...one, start: one.start + sound.from, end: one.end + sound.from }
    })
    onDone(sound.to - sound.from)
  })
  return found
}

function placesOf({ from, to }: Piece, sounds: Material['sounds']): number[] {
  const places = Array.from({ length: to - from }, (_, i) => from + i)
  return places.filter((place) => sounds[place]?.length)
}

/** Half a second longer than asked: the last word must be followed by silence to be found whole. */
function between(speech: Speech, { from, to }: Range): Float32Array {
  const AFTER = 0.5
  const length = Math.min(to, speech.length / SPEECH_RATE) - from
  const sound = new Float32Array(Math.max(0, Math.round((length + AFTER) * SPEECH_RATE)))
  const start = Math.round(from * SPEECH_RATE)
  sound.set(speech.slice(start, start + Math.max(0, Math.round(length * SPEECH_RATE))))
  return sound
}
