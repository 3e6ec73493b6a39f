import { type Speech, SPEECH_RATE } from '../../audio/speech'
import { inParallel } from '../in-parallel'
import type { Range } from '../range'
import type { Ears } from './ears'
import type { HeardPhone } from './recogniser'

/** Seconds between the cuts at which a recording is taken apart to be heard. */
const LEAST = 20
const MOST = 30

/** The phones of a whole recording, whatever they are. `onDone` is told how many seconds are heard. */
export async function listen(
  speech: Speech,
  ears: Ears,
  onDone: (seconds: number) => void,
): Promise<HeardPhone[]> {
  const parts = partsOf(speech)
  const heard = await inParallel(parts, ears.threads, async ({ from, to }) => {
    const phones = await ears.hear(speech.slice(from, to))
    onDone((to - from) / SPEECH_RATE)
    const first = from / SPEECH_RATE
    return phones.map((one) => ({ ...one, start: one.start + first, end: one.end + first }))
  })
  return heard.flat()
}

/** In samples: each part ends at the quietest moment in reach. */
function partsOf(speech: Speech): Range[] {
  const parts: Range[] = []
  let from = 0
  while (speech.length - from > MOST * SPEECH_RATE) {
    const to = quietest(speech, from + LEAST * SPEECH_RATE, from + MOST * SPEECH_RATE)
    parts.push({ from, to })
    from = to
  }
  return [...parts, { from, to: speech.length }]
}

/** Samples: 20 ms, ten of which must be quiet together. */
const STEP = SPEECH_RATE / 50
const STEPS = 10

function quietest(speech: Speech, from: number, to: number): number {
  const sound = speech.slice(from, to)
  const levels: number[] = []
  for (let at = 0; at + STEP <= sound.length; at += STEP) {
    let power = 0
    for (let i = at; i < at + STEP; i++) power += (sound[i] ?? 0) ** 2
    levels.push(power)
  }
  let best = { sum: Infinity, at: 0 }
  for (let i = 0; i + STEPS <= levels.length; i++) {
    const sum = levels.slice(i, i + STEPS).reduce((total, level) => total + level, 0)
    if (sum < best.sum) best = { sum, at: i }
  }
  return from + (best.at + STEPS / 2) * STEP
}
