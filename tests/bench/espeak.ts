import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createResampler } from '../../lib/audio/resample'
import { SPEECH_RATE } from '../../lib/audio/speech'
import { tokens } from '../../lib/transcript/tokens'
import type { SpokenLine } from './spoken-line'

/**
 * Has eSpeak NG speak sentences in a language; `null` where it, or Python, is not installed.
 *
 * Its program does not tell when words are spoken, its library does: it is asked through Python's ctypes.
 */
export function speakWithEspeak(
  folder: string,
  language: string,
  sentences: readonly string[],
): SpokenLine[] | null {
  mkdirSync(folder, { recursive: true })
  const input = JSON.stringify(sentences)
  const run = spawnSync('python3', ['-c', PROGRAM, language, folder], { input, encoding: 'utf8' })
  if (run.status !== 0) return null
  const said: { rate: number; words: [position: number, start: number][] }[] = JSON.parse(
    run.stdout,
  )
  return sentences.map((text, i) => {
    const { rate = SPEECH_RATE, words = [] } = said[i] ?? {}
    const samples = samplesOf(readFileSync(join(folder, `${i}.raw`)), rate)
    return { text, samples, times: timesOf(text, words, (1000 * samples.length) / SPEECH_RATE) }
  })
}

/** A word begins where the first of what eSpeak made of it does: `l'homme` and `25` are several of its words. */
function timesOf(
  text: string,
  said: readonly (readonly [position: number, start: number])[],
  length: number,
): [start: number, end: number][] {
  const starts = tokens(text).map(({ start, end }) => {
    const own = said.find(([position]) => position - 1 >= start && position - 1 < end)
    if (!own) throw new Error(`eSpeak does not say when it speaks “${text.slice(start, end)}”`)
    return own[1]
  })
  return starts.map((start, i) => [start, starts[i + 1] ?? length])
}

function samplesOf(raw: Buffer, rate: number): Int16Array {
  const wave = Float32Array.from(
    { length: raw.length / 2 },
    (_, i) => raw.readInt16LE(2 * i) / 0x8000,
  )
  const resampler = createResampler(rate, SPEECH_RATE)
  const parts = [resampler.push(wave), resampler.end()]
  return Int16Array.from(
    parts.flatMap((part) => [...part]),
    (value) => Math.max(-0x8000, Math.min(0x7fff, Math.round(value * 0x8000))),
  )
}

/** Positions count characters from 1, times are in ms. */
const PROGRAM = `
import ctypes, json, sys
voice, folder = sys.argv[1:]
lib = ctypes.CDLL('libespeak-ng.so.1')
class Event(ctypes.Structure):
    _fields_ = [('kind', ctypes.c_int), ('unique', ctypes.c_uint), ('position', ctypes.c_int),
                ('length', ctypes.c_int), ('time', ctypes.c_int), ('sample', ctypes.c_int),
                ('user', ctypes.c_void_p), ('id', ctypes.c_char * 8)]
rate = lib.espeak_Initialize(1, 0, None, 0)
lib.espeak_SetVoiceByName(voice.encode())
lib.espeak_SetParameter(1, 150, 0)
sound, words = bytearray(), []
@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))
def take(wave, count, events):
    if wave and count: sound.extend(ctypes.string_at(wave, 2 * count))
    at = 0
    while events[at].kind:
        if events[at].kind == 1: words.append([events[at].position, events[at].time])
        at += 1
    return 0
lib.espeak_SetSynthCallback(take)
said = []
for i, text in enumerate(json.load(sys.stdin)):
    sound.clear(); words.clear()
    data = text.encode()
    lib.espeak_Synth(data, len(data) + 1, 0, 1, 0, 1, None, None)
    lib.espeak_Synchronize()
    open(f'{folder}/{i}.raw', 'wb').write(sound)
    said.append({'rate': rate, 'words': list(words)})
print(json.dumps(said))
`
