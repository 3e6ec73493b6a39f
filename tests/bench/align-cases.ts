import { SPEECH_RATE } from '../../lib/audio/speech'
import { words } from '../../lib/transcript/tokens'
import { laughter, music, pinkNoise } from './noises'
import type { SpokenLine } from './spoken-line'

/** A recording, the text that is said to go with it, and the truth about both. */
export interface AlignCase {
  readonly name: string
  readonly language: string
  readonly samples: Int16Array
  /** Sentences by paragraph. */
  readonly paragraphs: readonly (readonly string[])[]
  /** For each word of the text when it is spoken, in ms; `null` where it is not. */
  readonly starts: readonly (number | null)[]
}

/** What is heard: sentences, and other sound of so many seconds. */
export type Piece =
  SpokenLine | { readonly kind: 'music' | 'laughter' | 'pause'; readonly seconds: number }

export interface Script {
  readonly name: string
  readonly sound: readonly Piece[]
  /** What is written; sentences that are not in `sound` are not spoken. */
  readonly text: readonly SpokenLine[]
  /** Decibels from the speech down to pink noise over all of it. */
  readonly noise?: number
  /** English where nothing is said. */
  readonly language?: string
}

const SENTENCES_A_PARAGRAPH = 4
/** Milliseconds between sentences, at least, and at most so much more. */
const PAUSE = 250
const PAUSE_MORE = 450

/** Plays a script. */
export function playScript(script: Script, random: () => number): AlignCase {
  const offsets = new Map<Piece, number>()
  const parts: Int16Array[] = [silence(0.5)]
  let now = parts[0]?.length ?? 0
  const push = (part: Int16Array) => {
    parts.push(part)
    now += part.length
  }
  for (const piece of script.sound) {
    offsets.set(piece, (now / SPEECH_RATE) * 1000)
    push('samples' in piece ? piece.samples : otherSound(piece, random))
    push(silence((PAUSE + PAUSE_MORE * random()) / 1000))
  }
  const samples = joined(parts, now)
  if (script.noise !== undefined) addNoise(samples, script.noise, random)
  return {
    name: script.name,
    language: script.language ?? 'en',
    samples,
    paragraphs: paragraphsOf(script.text.map(({ text }) => text)),
    starts: script.text.flatMap((line) => {
      const offset = offsets.get(line)
      return line.times.map(([start]) => (offset === undefined ? null : offset + start))
    }),
  }
}

/** The episode's MDX. */
export function episodeOf({ paragraphs, language }: AlignCase): string {
  const meta = ['title: Bench', 'date: 2024-01-01', 'audio: /audio/bench.wav']
  const head = ['---', ...meta, `language: ${language}`, '---']
  return [...head, ...paragraphs.flatMap((sentences) => ['', sentences.join(' ')]), ''].join('\n')
}

/** How many words the text has. */
export function countWords({ paragraphs }: AlignCase): number {
  return paragraphs.flat().flatMap(words).length
}

function paragraphsOf(sentences: readonly string[]): string[][] {
  const count = Math.ceil(sentences.length / SENTENCES_A_PARAGRAPH)
  return Array.from({ length: count }, (_, i) =>
    sentences.slice(i * SENTENCES_A_PARAGRAPH, (i + 1) * SENTENCES_A_PARAGRAPH),
  )
}

const LEVEL = 0.08

function otherSound(
  { kind, seconds }: Exclude<Piece, SpokenLine>,
  random: () => number,
): Int16Array {
  if (kind === 'pause') return silence(seconds)
  return toInt16((kind === 'music' ? music : laughter)(seconds, LEVEL, random))
}

function addNoise(samples: Int16Array, below: number, random: () => number) {
  const power = samples.reduce((sum, value) => sum + (value / 0x8000) ** 2, 0) / samples.length
  const level = Math.sqrt(power) * 10 ** (-below / 20)
  const noise = toInt16(pinkNoise(samples.length / SPEECH_RATE, level, random))
  for (let i = 0; i < samples.length; i++) samples[i] = clamped((samples[i] ?? 0) + (noise[i] ?? 0))
}

function silence(seconds: number): Int16Array {
  return new Int16Array(Math.round(seconds * SPEECH_RATE))
}

function joined(parts: readonly Int16Array[], length: number): Int16Array {
  const samples = new Int16Array(length)
  let at = 0
  for (const part of parts) {
    samples.set(part, at)
    at += part.length
  }
  return samples
}

function toInt16(sound: Float32Array): Int16Array {
  return Int16Array.from(sound, (value) => clamped(Math.round(value * 0x8000)))
}

function clamped(value: number): number {
  return Math.max(-0x8000, Math.min(0x7fff, value))
}
