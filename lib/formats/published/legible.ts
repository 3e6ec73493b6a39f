import type { Cue, CueWord } from '../captions'

/** What a line of a caption holds, in columns: a letter takes one, a Chinese, Japanese or Korean one two. */
export const LINE = 42

/**
 * A cue in as few as fit two lines each, cut between phrases where it can be; its words have to be all of its text.
 *
 * A word longer than a line stays whole.
 */
export function legible(cue: Cue): Cue[] {
  const places = placesOf(cue)
  if (places.length === 0) return [cue]
  return cutsOf(places, cue.text).map(({ from, to }) => part(cue, places.slice(from, to)))
}

/** Text in two lines about equally long where it is too long for one; `lead` columns stand before the first. */
export function inLines(text: string, lead = 0): string {
  if (lead + columns(text) <= LINE) return text
  const at = breakOf(text, lead)
  return at === null ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`
}

/** A word, and where it stands in the cue's text. */
interface Place {
  readonly word: CueWord
  readonly start: number
  readonly end: number
}

function placesOf({ text, words }: Cue): Place[] {
  let behind = 0
  return words.map((word) => {
    const start = Math.max(behind, text.indexOf(word.text, behind))
    behind = start + word.text.length
    return { word, start, end: behind }
  })
}

function part(cue: Cue, places: readonly Place[]): Cue {
  const words = places.map(({ word }) => word)
  const text = cue.text.slice(places[0]?.start, places.at(-1)?.end)
  // A dash that stands alone is a word without times.
  const start = words.find((word) => word.start !== null)?.start ?? cue.start
  return { ...cue, text, words, start, end: words.findLast(({ end }) => end !== null)?.end ?? null }
}

interface Cut {
  readonly from: number
  readonly to: number
}

/** The cheapest way to cut: the best end for each beginning, found from the last word to the first. */
function cutsOf(places: readonly Place[], text: string): Cut[] {
  const costs: number[] = new Array(places.length + 1).fill(0)
  const ends: number[] = []
  for (let from = places.length - 1; from >= 0; from--) {
    costs[from] = Infinity
    for (let to = from + 1; to <= places.length; to++) {
      const own = text.slice(places[from]?.start, places[to - 1]?.end)
      if (to > from + 1 && !fits(own)) break
      const cost = (costs[to] ?? 0) + costOf(own, to === places.length)
      if (cost >= (costs[from] ?? 0)) continue
      costs[from] = cost
      ends[from] = to
    }
  }
  const cuts: Cut[] = []
  for (let from = 0; from < places.length; from = cuts.at(-1)?.to ?? Infinity)
    cuts.push({ from, to: ends[from] ?? places.length })
  return cuts
}

/** A cue more costs most, then a place within a phrase, then a cue nearly empty. */
function costOf(text: string, isLast: boolean): number {
  const room = Math.max(0, 1 - columns(text) / (2 * LINE))
  const within = isLast || PHRASE.test(text) ? 0 : 0.3
  return 1 + room ** 2 + within + (!isLast && BOUND.test(text) ? 0.2 : 0)
}

/** What ends a phrase. */
const PHRASE = /[,;:—–.!?…、，；：。！？]["'”’)\]]*$/u
/** A short word belongs to what follows it. */
const BOUND = /(?:^|\s)\p{L}{1,3}$/u

function fits(text: string): boolean {
  if (columns(text) <= LINE) return true
  const at = breakOf(text, 0)
  return at !== null && columns(text.slice(0, at)) <= LINE && columns(text.slice(at + 1)) <= LINE
}

/** How much worse the end of a phrase may be placed than another break, in columns. */
const SLACK = 16

/** The space that parts a text best; `null` where there is none. */
function breakOf(text: string, lead: number): number | null {
  const whole = columns(text)
  let best: { readonly at: number; readonly cost: number } | null = null
  for (const { index } of text.matchAll(/ /g)) {
    const before = text.slice(0, index)
    const first = lead + columns(before)
    const second = lead + whole - first - 1
    const over = Math.max(0, first - LINE, second - LINE)
    const cost = over * 100 + Math.abs(first - second) - (PHRASE.test(before) ? SLACK : 0)
    if (!best || cost < best.cost) best = { at: index, cost }
  }
  return best?.at ?? null
}

function columns(text: string): number {
  const letters = text.replace(/\p{M}/gu, '')
  return Array.from(letters).length + (letters.match(WIDE)?.length ?? 0)
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/gu
