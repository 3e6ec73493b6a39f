import type { Decoder, Segment } from 'soundswallower'
import type { Lookup } from '../language/dictionary'
import type { Language } from '../language/language'
import { dithered } from './dither'
import { grammarOf, type NamedPart, type Part, type Quest } from './quest'
import { createDecoder } from './swallower'

/** A speech recogniser: says which phones it hears, and when words are spoken. Frees its memory on `close`. */
export interface Recogniser {
  readonly lookup: Lookup
  /** The phones of sound at `SPEECH_RATE`, whatever they are; no silences. */
  hear(sound: Float32Array): HeardPhone[]
  /** For each word of a quest, in order, where it is; `null` where it is not. */
  find(quest: Quest, sound: Float32Array): (Found | null)[]
  close(): void
}

/** Seconds are from the start of the sound. */
export interface HeardPhone {
  /** As the dictionary names it: `AH`. */
  readonly phone: string
  readonly start: number
  readonly end: number
}

/** A word found in a sound; seconds from its start. */
export interface Found {
  /** The pronunciation heard, phone by phone. */
  readonly phones: readonly string[]
  readonly start: number
  readonly end: number
  /** How badly the sound fits these phones; see `misfitOf`. */
  readonly misfit: number
}

/**
 * One by soundswallower, whose acoustic models and dictionaries are in its package: no network, no download.
 *
 * Likely silences: with the default of 0.005 a word after a pause often swallowed the pause. The beams are the
 * narrowest that lost no word in fourteen recordings of seven voices. Phones are heard better without regard to their
 * neighbours, 58 % of them against 48 %, since nothing says which neighbours to expect.
 */
export async function createRecogniser({ model, phones }: Language): Promise<Recogniser> {
  const finder = await createDecoder(model, { silprob: 0.5 })
  const hearer = await createDecoder(model, { silprob: 0.5, cionly: true, nfft: 512 })
  const filler = phones.map((phone) => `~${phone}`)
  for (const decoder of [finder, hearer])
    for (const phone of phones) decoder.add_words([`~${phone}`, phone])
  hearer.set_grammar(grammarOf([], true, filler))
  const names = new Map<string, string>()
  return {
    lookup: (word) => finder.lookup_word(word),
    hear: (sound) => listen(hearer, dithered(sound)).flatMap(phoneOf),
    find(quest, sound) {
      const parts = quest.parts.map((part) => nameWords(finder, names, part))
      const found = search(finder, parts, quest.isOpen, filler, dithered(sound))
      return placeWords(finder, parts, found)
    },
    close() {
      finder.delete()
      hearer.delete()
    },
  }
}

/** How a search is pruned, and what each word costs it. */
const MODES = {
  plain: { beam: 1e-200, wbeam: 1e-150, pbeam: 1e-200, wip: 0.65 },
  /** Other speech must cost more than words that are nearly right; then it also takes less time. */
  open: { beam: 1e-100, wbeam: 1e-80, pbeam: 1e-100, wip: 0.05 },
  /** Prunes nothing: four times slower. */
  whole: { beam: 0, wbeam: 0, pbeam: 0, wip: 0.65 },
} as const

function nameWords(decoder: Decoder, known: Map<string, string>, part: Part): NamedPart {
  const { words, ...rest } = part
  return { ...rest, names: words.map((ways) => learn(decoder, known, ways)) }
}

/** Teaches a word by its pronunciations; the same pronunciations have the same name. */
function learn(decoder: Decoder, names: Map<string, string>, ways: readonly string[]) {
  const id = ways.join('|')
  const known = names.get(id)
  if (known !== undefined) return known
  // No word of the dictionary begins so.
  const name = `~${names.size}`
  names.set(id, name)
  ways.forEach((phones, i) => decoder.add_words([i === 0 ? name : `${name}(${i + 1})`, phones]))
  return name
}

/** What is found, at the first try that finds anything; words that other speech leaves no room for are forced. */
function search(
  decoder: Decoder,
  parts: readonly NamedPart[],
  isOpen: boolean,
  filler: readonly string[],
  sound: Float32Array,
): Segment[] {
  const sure = parts.filter((part) => !part.isDoubtful)
  const words = sure.flatMap(({ names }) => names).join(' ')
  const isPlain = !isOpen && sure.length === parts.length && parts.every((part) => !part.isOpen)
  for (const mode of [...(isPlain ? [] : ['open' as const]), 'plain' as const, 'whole' as const]) {
    for (const [name, value] of Object.entries(MODES[mode])) decoder.set_config(name, value)
    if (mode === 'open') decoder.set_grammar(grammarOf(parts, isOpen, filler))
    else decoder.set_align_text(words)
    const found = listen(decoder, sound)
    if (found.length > 0) return found
  }
  return []
}

function listen(decoder: Decoder, sound: Float32Array): Segment[] {
  decoder.start()
  decoder.process_audio(sound, false, true)
  decoder.stop()
  return decoder.get_alignment().w ?? []
}

function phoneOf({ t: name, b, d }: Segment): HeardPhone[] {
  return name.startsWith('~') ? [{ phone: name.slice(1), start: b, end: b + d }] : []
}

/** Doubtful parts may be passed over, but only whole. */
function placeWords(
  decoder: Decoder,
  parts: readonly NamedPart[],
  found: readonly Segment[],
): (Found | null)[] {
  const words = found.filter(({ t: name }) => /^~\d/.test(name))
  let next = 0
  return parts.flatMap(({ names, isDoubtful }) => {
    const own = words.slice(next, next + names.length)
    const isThere = own.length === names.length && own.every(({ t }, i) => bare(t) === names[i])
    if (!isThere && (isDoubtful || own.length < names.length)) return names.map(() => null)
    next += names.length
    return own.map((one) => ({
      phones: decoder.lookup_word(one.t).split(' '),
      start: one.b,
      end: one.b + one.d,
      misfit: misfitOf(one),
    }))
  })
}

/**
 * How far a word's sounds are from whatever fits best in each moment, per second; 0 for a perfect fit.
 *
 * The decoder's scores are relative to the likeliest state of all phones in each frame, as logarithms divided by 1024.
 */
function misfitOf({ p, d }: Segment): number {
  return -Math.log(Math.max(p, 0.0005)) / Math.max(d, 0.01)
}

/** The name without the number of the variant. */
function bare(name: string): string {
  return name.replace(/\(\d+\)$/, '')
}
