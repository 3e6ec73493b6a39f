import { ms, type Ms } from '../time'
import type { Heard } from './heard'
import type { Note } from './note'
import type { Review } from './review'

/** All that one device keeps. */
export interface Archive {
  readonly notes: readonly Note[]
  readonly heard: readonly Heard[]
  readonly reviews: readonly Review[]
}

const FORMAT = 'earmark-kept'
const VERSION = 1

/** As a JSON file, which `readArchive` reads back. */
export function archiveJson({ notes, heard, reviews }: Archive): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, notes, heard, reviews }, null, 2)}\n`
}

/** An archive read back, and how many of its entries were none; `null` for a file of another kind. */
export function readArchive(text: string): { archive: Archive; broken: number } | null {
  const file = parse(text)
  if (file?.format !== FORMAT || file.version !== VERSION) return null
  const notes = entries(file.notes, noteOf)
  const heard = entries(file.heard, heardOf)
  const reviews = entries(file.reviews, reviewOf)
  const broken = notes.broken + heard.broken + reviews.broken
  return { archive: { notes: notes.read, heard: heard.read, reviews: reviews.read }, broken }
}

type Values = Readonly<Record<string, unknown>>

function parse(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text)
    return valuesOf(value)
  } catch {
    return null
  }
}

function valuesOf(value: unknown): Values | null {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : null
}

function entries<T>(list: unknown, read: (values: Values) => T): { read: T[]; broken: number } {
  const found = (Array.isArray(list) ? list : []).map((value: unknown) => {
    const values = valuesOf(value)
    try {
      return values ? [read(values)] : []
    } catch {
      return []
    }
  })
  return { read: found.flat(), broken: found.filter((one) => one.length === 0).length }
}

function noteOf(values: Values): Note {
  return {
    id: text(values.id),
    episode: text(values.episode),
    title: text(values.title),
    time: time(values.time),
    end: values.end === null ? null : time(values.end),
    quote: text(values.quote),
    text: text(values.text),
    created: moment(values.created),
    changed: moment(values.changed),
  }
}

function heardOf(values: Values): Heard {
  return {
    id: text(values.id),
    concept: text(values.concept),
    term: text(values.term),
    episode: text(values.episode),
    title: text(values.title),
    start: time(values.start),
    end: time(values.end),
    at: moment(values.at),
  }
}

/** What the scheduler would not go on from is none. */
function reviewOf(values: Values): Review {
  return {
    concept: text(values.concept),
    due: moment(values.due),
    last: moment(values.last),
    stability: within(number(values.stability), 0.001, 36_500),
    difficulty: within(number(values.difficulty), 1, 10),
    scheduled: number(values.scheduled),
    elapsed: number(values.elapsed),
    reps: number(values.reps),
    lapses: number(values.lapses),
    steps: number(values.steps),
    state: whole(within(number(values.state), 1, 3)),
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('Not a text')
  return value
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new TypeError('Not a number')
  return value
}

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new RangeError('Out of bounds')
  return value
}

function whole(value: number): number {
  if (!Number.isInteger(value)) throw new RangeError('Not whole')
  return value
}

/** In milliseconds since 1970, as far as a `Date` goes. */
function moment(value: unknown): number {
  return within(number(value), 0, 8.64e15)
}

function time(value: unknown): Ms {
  return ms(number(value))
}
