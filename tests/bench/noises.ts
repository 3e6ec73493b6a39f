import { SPEECH_RATE } from '../../lib/audio/speech'

/** Pink noise, as loud as `level` (root mean square, 1 is full scale): three poles after Paul Kellet. */
export function pinkNoise(seconds: number, level: number, random: () => number): Float32Array {
  const poles = [0, 0, 0]
  const noise = Float32Array.from({ length: Math.round(seconds * SPEECH_RATE) }, () => {
    const white = 2 * random() - 1
    poles[0] = 0.99765 * (poles[0] ?? 0) + white * 0.099046
    poles[1] = 0.963 * (poles[1] ?? 0) + white * 0.2965164
    poles[2] = 0.57 * (poles[2] ?? 0) + white * 1.0526913
    return (poles[0] ?? 0) + (poles[1] ?? 0) + (poles[2] ?? 0) + white * 0.1848
  })
  return scaled(noise, level)
}

/** A tune of plucked chords over a beat, fading in and out. */
export function music(seconds: number, level: number, random: () => number): Float32Array {
  const sound = new Float32Array(Math.round(seconds * SPEECH_RATE))
  const BEAT = 0.4
  for (let at = 0; at < seconds - BEAT; at += BEAT) {
    const root = CHORDS[Math.floor(at / (4 * BEAT)) % CHORDS.length] ?? 220
    for (const interval of [1, 1.26, 1.5, 2])
      addPluck(sound, at, root * interval * (random() < 0.3 ? 2 : 1))
    addBeat(sound, at, random)
  }
  return scaled(faded(sound), level)
}

/** A laughing crowd: breathy bursts about five a second. */
export function laughter(seconds: number, level: number, random: () => number): Float32Array {
  const sound = new Float32Array(Math.round(seconds * SPEECH_RATE))
  for (let voice = 0; voice < 4; voice++) {
    const pitch = 140 + 160 * random()
    for (let at = 0.3 * random(); at < seconds - 0.2; at += 0.17 + 0.08 * random())
      addBurst(sound, at, pitch * (0.9 + 0.2 * random()), random)
  }
  return scaled(faded(sound), level)
}

const CHORDS = [220, 174.61, 261.63, 196]

function addPluck(sound: Float32Array, at: number, pitch: number) {
  add(sound, at, 0.8, (t) => {
    let value = 0
    for (let part = 1; part <= 6; part++)
      value += (Math.sin(2 * Math.PI * pitch * part * t) / part) * Math.exp(-4 * part * t)
    return value
  })
}

function addBeat(sound: Float32Array, at: number, random: () => number) {
  add(sound, at, 0.12, (t) => 1.5 * (2 * random() - 1) * Math.exp(-40 * t))
}

function addBurst(sound: Float32Array, at: number, pitch: number, random: () => number) {
  add(sound, at, 0.12, (t) => {
    const voiced = Math.sin(2 * Math.PI * pitch * t) + 0.6 * Math.sin(2 * Math.PI * 5 * pitch * t)
    return (voiced + 0.8 * (2 * random() - 1)) * Math.sin((Math.PI * t) / 0.12)
  })
}

function add(sound: Float32Array, at: number, seconds: number, wave: (t: number) => number) {
  const from = Math.round(at * SPEECH_RATE)
  const count = Math.min(Math.round(seconds * SPEECH_RATE), sound.length - from)
  for (let i = 0; i < count; i++) sound[from + i] = (sound[from + i] ?? 0) + wave(i / SPEECH_RATE)
}

function faded(sound: Float32Array): Float32Array {
  const FADE = SPEECH_RATE
  return sound.map((value, i) => value * Math.min(1, i / FADE, (sound.length - i) / FADE))
}

function scaled(sound: Float32Array, level: number): Float32Array {
  const power = sound.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, sound.length)
  const factor = level / Math.sqrt(power || 1)
  return sound.map((value) => value * factor)
}
