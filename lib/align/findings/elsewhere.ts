import { inSamples, type Speech } from '../../audio/speech'
import type { TimedWord } from '../../episode/model'
import { fromSeconds, type Ms } from '../../time'
import type { Ears } from '../ears/ears'
import type { Found, HeardPhone } from '../ears/recogniser'
import { inParallel } from '../in-parallel'
import { waysToSay } from '../language/ways-to-say'
import { withBreaks } from '../pairing/breaks'
import { chain, type Pair } from '../pairing/chain'
import { withoutChance } from '../pairing/chance'
import { FIRST_WORTH } from '../pairing/first-worth'
import { textPhones } from '../pairing/text-phones'
import { phoneNumber } from '../phones'
import type { Range } from '../range'
import { sentenceRanges } from '../text/sentences'
import type { Unwritten } from './unwritten'

/** A sentence that is spoken at another time than its place in the text says. */
export interface Elsewhere {
  /** By index. */
  readonly words: Range
  readonly sound: { readonly from: Ms; readonly to: Ms }
}

/** A text, its times so far, and what is left over of its recording. */
export interface Leftovers {
  readonly timed: readonly TimedWord[]
  readonly sentenceOf: readonly number[]
  /** As in `Task`. */
  readonly pronounce: ReadonlyMap<string, string>
  readonly unwritten: readonly Unwritten[]
  readonly speech: Speech
}

/** Fewer phones are heard by chance. */
const LEAST_PHONES = 15
/** The share of its phones that must be heard. */
const ENOUGH = 0.5
/** How badly a word may fit the sound, see `Found`, and the share of the phones that may fit worse. */
const MISFIT = 0.4
const OTHERS = 0.2
/** Seconds around what was heard in which it is searched. */
const AROUND = 1

/**
 * The sentences without times that are heard where nothing is written: somebody moved them. In the order of the text.
 *
 * They get no times, since those of a text rise.
 */
export async function heardElsewhere(left: Leftovers, ears: Ears): Promise<Elsewhere[]> {
  const sentences = untimedSentences(left)
  if (sentences.length === 0 || left.unwritten.length === 0) return []
  const text = left.timed.map(([word]) => word)
  const ways = waysToSay(text, left.pronounce, ears.language)
  const heard = await hearAll(left, ears)
  const ear = Uint8Array.from(heard, ({ phone }) => phoneNumber(phone))
  const found = await inParallel(sentences, ears.threads, async (words) => {
    const sounds = await ears.pronounce(ways.slice(words.from, words.to))
    const pairs = pairsOf(sounds, ear)
    const [first, last] = [heard[pairs[0]?.[1] ?? -1], heard[pairs.at(-1)?.[1] ?? -1]]
    if (!first || !last) return []
    const sound = await confirm(sounds, { from: first.start, to: last.end }, left.speech, ears)
    return sound ? [{ words, sound }] : []
  })
  return found.flat()
}

/** Sentences of which no word has a time. */
function untimedSentences({ timed, sentenceOf }: Leftovers): Range[] {
  return sentenceRanges(sentenceOf).filter(({ from, to }) =>
    timed.slice(from, to).every(([, start]) => start === null),
  )
}

/** The phones of all sound that nobody wrote, a few of none between its stretches. */
async function hearAll({ unwritten, speech }: Leftovers, ears: Ears): Promise<HeardPhone[]> {
  const heard = await inParallel(unwritten, ears.threads, async ({ from, to }) => {
    const phones = await ears.hear(speech.slice(inSamples(from), inSamples(to)))
    const apart = { phone: '', start: to / 1000, end: to / 1000 }
    const placed = phones.map((one) => ({
      ...one,
      start: one.start + from / 1000,
      end: one.end + from / 1000,
    }))
    return [...placed, ...Array.from({ length: LEAST_PHONES }, () => apart)]
  })
  return heard.flat()
}

/** The run of a sentence's phones in what was heard; empty where too few are there. */
function pairsOf(sounds: readonly (readonly string[])[], ear: Uint8Array): readonly Pair[] {
  const text = textPhones(sounds)
  if (text.phones.length < LEAST_PHONES) return []
  const sentence = withBreaks(
    text,
    sounds.map(() => 0),
  )
  const runs = withoutChance(chain(sentence, ear, FIRST_WORTH), text.phones, ear, FIRST_WORTH)
  const longest = runs.reduce<Pair[]>((best, run) => (run.length > best.length ? run : best), [])
  return longest.length >= ENOUGH * text.phones.length ? longest : []
}

/** When the words of a sentence are spoken, where they fit the sound there; `null` where they do not. */
async function confirm(
  sounds: readonly (readonly string[])[],
  near: Range,
  speech: Speech,
  ears: Ears,
): Promise<Elsewhere['sound'] | null> {
  const from = Math.max(0, near.from - AROUND)
  const part = speech.slice(inSamples(fromSeconds(from)), inSamples(fromSeconds(near.to + AROUND)))
  const words = sounds.filter((ways) => ways.length > 0)
  const found = await ears.find({ parts: [{ words, ...OPEN }], isOpen: true }, part)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || !fits(found)) return null
  return { from: fromSeconds(from + first.start), to: fromSeconds(from + last.end) }
}

const OPEN = { isDoubtful: false, isOpen: true }

function fits(found: readonly (Found | null)[]): boolean {
  const phonesOf = (words: readonly (Found | null)[]) =>
    words.reduce((sum, one) => sum + (one?.phones.length ?? 0), 0)
  const others = found.filter((one) => one && one.misfit > MISFIT)
  return found.every(Boolean) && phonesOf(others) <= OTHERS * phonesOf(found)
}
