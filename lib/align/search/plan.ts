import type { HeardPhone } from '../ears/recogniser'
import type { TextPhones } from '../pairing/text-phones'
import type { Range } from '../range'
import type { Solid } from './solid'

/** Words to be searched in a stretch of sound. */
export interface Window {
  readonly pieces: readonly Piece[]
  /** Seconds. */
  readonly sound: Range
  /** Whether other speech was heard behind the last piece. */
  readonly isOpen: boolean
}

/** Words by index, in order. */
export interface Piece extends Range {
  readonly isDoubtful: boolean
  /** Whether other speech was heard before it. */
  readonly isOpen: boolean
}

export interface Material {
  readonly text: TextPhones
  /** For each word the number of its sentence. */
  readonly sentenceOf: readonly number[]
  readonly heard: readonly HeardPhone[]
  /** Seconds. */
  readonly duration: number
}

/** Seconds of sound without words of the text at which a window ends. */
const APART = 3
/** Fewer phones of other speech are a slip of the ear. */
const OTHER = 3
/** The fewest and the most seconds of a phone of a passage. */
const FAST = 0.045
const SLOW = 0.13
/** Seconds around words that were heard. */
const MARGIN = 0.8
/** So many phones between solid passages that take as long as they should are spoken, although they were misheard. */
const MISHEARD = 15

/** Cuts the search for words into windows: what was heard solidly, and the doubtful words around it. */
export function plan(solid: readonly Solid[], material: Material): Window[] {
  const windows: Draft[] = []
  solid.forEach((one, i) => {
    const before = solid[i - 1]
    const draft = windows.at(-1)
    const gap = gapBetween(before, one, material)
    if (before && draft && (gap.isNone || gap.seconds < APART)) {
      for (const piece of gap.pieces) draft.pieces.push(piece)
      push(draft, one, gap.isNone, gap.isNone || gap.phones < OTHER)
    } else {
      if (before && draft) close(draft, before, gap)
      windows.push(open(before, one, gap))
    }
  })
  const [last, draft] = [solid.at(-1), windows.at(-1)]
  if (last && draft) close(draft, last, gapBetween(last, undefined, material))
  return windows
}

interface Draft {
  readonly pieces: (Piece & { to: number })[]
  readonly sound: { from: number; to: number }
  isOpen: boolean
}

/** What lies between two solid passages. */
interface Gap {
  /** Whether they are one: nothing is left out, and nothing put in. */
  readonly isNone: boolean
  /** Whether no passage follows. */
  readonly isLast: boolean
  readonly seconds: number
  /** Phones heard. */
  readonly phones: number
  /** Doubtful words behind the first passage and before the second. */
  readonly pieces: readonly Piece[]
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly leftSeconds: number
  readonly rightSeconds: number
}

function gapBetween(before: Solid | undefined, after: Solid | undefined, material: Material): Gap {
  const { text, sentenceOf, heard, duration } = material
  const from = before?.to ?? 0
  const to = after?.from ?? sentenceOf.length
  const seconds = (after?.start ?? duration) - (before?.end ?? 0)
  const phones = (after?.firstHeard ?? heard.length) - (before?.lastHeard ?? 0)
  const leftEnd = before ? sentenceEnd(sentenceOf, before.to - 1, to) : from
  const rightStart = after ? Math.max(leftEnd, sentenceStart(sentenceOf, after.from, from)) : to
  const piece = (a: number, b: number): Piece[] =>
    a < b && fits(text, { from: a, to: b }, seconds)
      ? [{ from: a, to: b, isDoubtful: true, isOpen: phones >= OTHER }]
      : []
  const left = piece(from, leftEnd)
  const right = piece(rightStart, to)
  const isNone = before && after ? isOne(phonesOf(text, from, to), phones, seconds) : false
  return {
    isNone,
    isLast: after === undefined,
    seconds,
    phones,
    pieces: isNone ? [] : [...left, ...right],
    left,
    right,
    leftSeconds: MARGIN + SLOW * phonesOf(text, from, leftEnd),
    rightSeconds: MARGIN + SLOW * phonesOf(text, rightStart, to),
  }
}

/** Whether so many phones of the text are what was heard as so many phones in that time, although misheard. */
function isOne(count: number, phones: number, seconds: number): boolean {
  const fits = seconds >= count * FAST - 0.1 && seconds <= count * SLOW + 0.6
  return count <= MISHEARD && fits && Math.abs(phones - count) <= OTHER + count / 2
}

function sentenceEnd(sentenceOf: readonly number[], word: number, most: number): number {
  let end = word + 1
  while (end < most && sentenceOf[end] === sentenceOf[word]) end++
  return Math.min(end, most)
}

function sentenceStart(sentenceOf: readonly number[], word: number, least: number): number {
  let start = word
  while (start > least && sentenceOf[start - 1] === sentenceOf[word]) start--
  return start
}

/** Whether words can be spoken in so many seconds. */
export function fits(text: TextPhones, { from, to }: Range, seconds: number): boolean {
  return phonesOf(text, from, to) * FAST <= seconds
}

function phonesOf({ firstOf }: TextPhones, from: number, to: number): number {
  return from < to ? (firstOf[to] ?? 0) - (firstOf[from] ?? 0) : 0
}

function push(draft: Draft, one: Solid, isOne: boolean, isClosed: boolean) {
  const last = draft.pieces.at(-1)
  if (isOne && last && !last.isDoubtful) last.to = one.to
  else draft.pieces.push({ from: one.from, to: one.to, isDoubtful: false, isOpen: !isClosed })
}

function open(before: Solid | undefined, one: Solid, gap: Gap): Draft {
  const isOpen = gap.phones >= OTHER
  const room = before ? Math.min(gap.seconds / 2, gap.rightSeconds) : gap.rightSeconds
  return {
    pieces: [...gap.right, { from: one.from, to: one.to, isDoubtful: false, isOpen }],
    sound: { from: Math.max(0, one.start - room), to: 0 },
    isOpen: false,
  }
}

function close(draft: Draft, last: Solid, gap: Gap) {
  draft.pieces.push(...gap.left)
  const room = Math.min(gap.isLast ? gap.seconds : gap.seconds / 2, gap.leftSeconds)
  draft.sound.to = last.end + Math.max(room, 0)
  draft.isOpen = gap.phones >= OTHER
}
