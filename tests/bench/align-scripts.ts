import type { Piece, Script } from './align-cases'
import type { SpokenLine } from './spoken-line'

/** A fifth of the sentences. */
const FIFTH = 5

/** What a text and its recording may do to each other, on the same sentences; `other` are of another voice. */
export function scriptsOf(
  lines: readonly SpokenLine[],
  other: readonly SpokenLine[],
  numbers: readonly SpokenLine[],
): Script[] {
  const most = lines.filter((_, i) => i % FIFTH !== 2)
  return [
    { name: 'clean', sound: lines, text: lines },
    { name: 'pink noise, 15 dB below', sound: lines, text: lines, noise: 15 },
    { name: 'pink noise, 5 dB below', sound: lines, text: lines, noise: 5 },
    { name: 'music and laughter before, between, after', sound: withMusic(lines), text: lines },
    { name: 'a fifth of the sentences missing in the text', sound: lines, text: most },
    { name: 'a fifth of the sentences not spoken', sound: most, text: lines },
    { name: 'both: a fifth of each', ...departing(lines) },
    { name: 'both, with noise at 15 dB and music', ...noisy(lines) },
    { name: 'a fifth of the sentences moved', sound: lines, text: moved(lines) },
    { name: 'show notes before and after', sound: most.slice(8, -8), text: most },
    { name: 'a long advertisement and a cold open', ...advertised(lines) },
    ...(other.length > 0 ? [twoVoices(inTurn(lines, other))] : []),
    { name: 'numbers, money, names', sound: numbers, text: numbers },
  ].filter(({ text }) => text.length > 0)
}

function twoVoices(lines: readonly SpokenLine[]): Script {
  return { name: 'two voices in turn', sound: lines, text: lines }
}

/** An hour of sentences, half of the departures at once. */
export function hourOf(lines: readonly SpokenLine[]): Script {
  return {
    name: 'an hour, a tenth of each',
    sound: lines.filter((_, i) => i % 10 !== 7),
    text: lines.filter((_, i) => i % 10 !== 2),
  }
}

function withMusic(lines: readonly SpokenLine[]): Piece[] {
  const third = Math.floor(lines.length / 3)
  return [
    { kind: 'music', seconds: 20 },
    ...lines.slice(0, third),
    { kind: 'laughter', seconds: 4 },
    ...lines.slice(third, 2 * third),
    { kind: 'music', seconds: 12 },
    { kind: 'pause', seconds: 5 },
    ...lines.slice(2 * third),
    { kind: 'music', seconds: 25 },
  ]
}

function departing(lines: readonly SpokenLine[]): Pick<Script, 'sound' | 'text'> {
  return {
    sound: lines.filter((_, i) => i % FIFTH !== 4),
    text: lines.filter((_, i) => i % FIFTH !== 1),
  }
}

function noisy(lines: readonly SpokenLine[]): Pick<Script, 'sound' | 'text' | 'noise'> {
  const { text } = departing(lines)
  const sound = withMusic(lines.filter((_, i) => i % FIFTH !== 4))
  return { text, sound, noise: 15 }
}

/** Every fifth sentence is written three places later than it is spoken. */
function moved(lines: readonly SpokenLine[]): SpokenLine[] {
  const places = lines.map((_, i) => (i % FIFTH === 1 ? i + 3.5 : i))
  return lines
    .map((line, i) => ({ line, place: places[i] ?? i }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line)
}

/** A minute of sentences that nobody wrote, and one from the middle spoken at the start as well. */
function advertised(lines: readonly SpokenLine[]): Pick<Script, 'sound' | 'text'> {
  const half = Math.floor(lines.length / 2)
  const text = lines.slice(12)
  const open = lines.slice(half, half + 2).map((line) => ({ ...line }))
  const sound = [...open, ...lines.slice(12, half), ...lines.slice(0, 12), ...lines.slice(half)]
  return { sound, text }
}

function inTurn(lines: readonly SpokenLine[], other: readonly SpokenLine[]): SpokenLine[] {
  return lines.flatMap((line, i) => (i % 2 === 0 ? line : (other[i] ?? [])))
}
