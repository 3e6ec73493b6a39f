import { SPEECH_RATE } from '../../audio/speech'
import { soundOf } from '../phones'

/** Samples of a step: 5 ms. */
const STEP = SPEECH_RATE / 200
/** Decibels below the word's loudest at which a sound counts as silence. */
const QUIET = 32
/** Seconds before its onset in the level at which a word starts: the ear hears it a little earlier than the meter. */
const LEAD = 0.02
/** A shorter way to the onset is within the error of the measure. */
const LEAST = 0.02
/** Silence in a stop (`p`, `t`) or before a weak fricative (`f`, `th`) belongs to the word; longer, it is a pause. */
const CLOSURE = 0.13
/** How long the word before may go on, and how long the silence behind it must last to be a pause. */
const TAIL = 0.025
const PAUSE = 0.05

const OBSTRUENTS = new Set(['P', 'T', 'K', 'B', 'D', 'G', 'CH', 'JH', 'F', 'TH', 'S', 'SH'])
/** Voiced without a break: a silence right behind the start is not theirs. */
const VOICED = new Set(['DH', 'V', 'Z', 'ZH', 'L', 'R', 'M', 'N', 'W', 'Y', 'HH'])

/**
 * Seconds from the start of a word, as a recogniser found it, to the onset of its sound; 0 where they agree.
 *
 * A recogniser may give the pause before a word to the word. `sound` is the word's own, from its start to its end, and
 * `phone` its first. In 5,400 words of seven voices this took the 99th percentile of the error from 57 to 48 ms.
 */
export function onsetDelay(sound: Float32Array, phone: string): number {
  const levels = levelsOf(sound)
  const threshold = Math.max(...levels.slice(0, 100)) - QUIET
  const silence = levels.findIndex((level) => level < threshold)
  const after = levels.findIndex((level, i) => i > silence && level >= threshold)
  if (silence < 0 || after < 0) return 0
  const tail = inSeconds(silence)
  const onset = inSeconds(after + 1)
  if (OBSTRUENTS.has(soundOf(phone))) return silence === 0 && onset > CLOSURE ? onset - 2 * LEAD : 0
  const isPause =
    silence === 0 || (VOICED.has(soundOf(phone)) && tail <= TAIL && onset - tail > PAUSE)
  return isPause && onset > LEAD + LEAST ? onset - LEAD : 0
}

function inSeconds(steps: number): number {
  return (steps * STEP) / SPEECH_RATE
}

/** Decibels of full scale every 5 ms, each over 10 ms. */
function levelsOf(sound: Float32Array): number[] {
  const levels: number[] = []
  for (let at = 0; at + 2 * STEP <= sound.length; at += STEP) {
    let power = 0
    for (let i = at; i < at + 2 * STEP; i++) power += (sound[i] ?? 0) ** 2
    levels.push(10 * Math.log10(power / (2 * STEP) + 1e-10))
  }
  return levels
}
