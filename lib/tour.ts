import { formatClock, formatSpoken, ms, type Ms } from './time'

/** A stretch of an episode that a tour plays. */
export interface Stop {
  readonly slug: string
  readonly start: Ms
  readonly end: Ms
}

/** A place in an episode. */
export interface Place {
  readonly slug: string
  readonly time: Ms
}

/** What is left out of an episode: its beginning, its end, or something between. */
export interface Skipped {
  readonly slug: string
  readonly part: 'first' | 'last' | 'between'
  readonly length: Ms
}

/** Stretches of one episode that are no further apart than this, in ms, are heard as one. */
const NEAR = 1_000
/** Less than this, in ms, is not worth a word. */
const WORTH_SAYING = 1_000

interface Said {
  readonly slug: string
  readonly passage: { readonly start: Ms; readonly end: Ms }
}

/** The stops of a tour through moments in the order they were said: what overlaps is heard once. */
export function stopsOf(moments: readonly Said[]): Stop[] {
  const stops: Stop[] = []
  for (const { slug, passage } of moments) {
    const last = stops.at(-1)
    if (last?.slug === slug && passage.start <= last.end + NEAR)
      stops[stops.length - 1] = {
        slug,
        start: ms(Math.min(last.start, passage.start)),
        end: ms(Math.max(last.end, passage.end)),
      }
    else stops.push({ slug, ...passage })
  }
  return stops
}

/** How long a tour takes at the speed of speech. */
export function lengthOf(stops: readonly Stop[]): Ms {
  return ms(stops.reduce((sum, { start, end }) => sum + end - start, 0))
}

/** What a tour leaves out on its way forward to a stop: from where it was, or from the beginning of the episode. */
export function skippedTo(
  { slug, start }: Stop,
  from: Place | null,
  durationOf: (slug: string) => Ms,
): Skipped[] {
  if (from?.slug === slug)
    return worthSaying([{ slug, part: 'between', length: start - from.time }])
  const before = from && {
    slug: from.slug,
    part: 'last' as const,
    length: durationOf(from.slug) - from.time,
  }
  return worthSaying([...(before ? [before] : []), { slug, part: 'first', length: start }])
}

function worthSaying(parts: readonly (Omit<Skipped, 'length'> & { length: number })[]): Skipped[] {
  return parts
    .filter(({ length }) => length >= WORTH_SAYING)
    .map((part) => ({ ...part, length: ms(part.length) }))
}

/** As a sentence to be seen, or to be read aloud; empty where nothing is skipped. */
export function skippedSentence(
  skipped: readonly Skipped[],
  titleOf: (slug: string) => string,
  aloud: boolean,
): string {
  const format = aloud ? formatSpoken : formatClock
  const parts = skipped.map(({ slug, part, length }) => {
    const time = format(length)
    return `${part === 'between' ? time : `the ${part} ${time}`} of “${titleOf(slug)}”`
  })
  return parts.length > 0 ? `Skipped ${parts.join(' and ')}` : ''
}
