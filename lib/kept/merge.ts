import type { Archive } from './archive'

/** What is to be written so that an archive is there beside what was: nothing that is newer here, nothing twice. */
export function missing(here: Archive, brought: Archive): Archive {
  return {
    notes: newer(here.notes, brought.notes, (note) => [note.id, note.changed]),
    // The first time counts.
    heard: newer(here.heard, brought.heard, (heard) => [heard.id, -heard.at]),
    reviews: newer(here.reviews, brought.reviews, (review) => [review.concept, review.last]),
  }
}

/** Of those brought the ones that are not here, or that rank higher than what is; of two with one id the highest. */
function newer<T>(
  here: readonly T[],
  brought: readonly T[],
  rank: (one: T) => [string, number],
): T[] {
  const best = new Map(here.map(rank))
  const found = new Map<string, T>()
  for (const one of brought) {
    const [id, order] = rank(one)
    if (order <= (best.get(id) ?? -Infinity)) continue
    best.set(id, order)
    found.set(id, one)
  }
  return [...found.values()]
}
