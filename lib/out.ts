import type { Concept, EpisodeMeta } from './episode/model'
import { localDay } from './today'

/** Whether readers may see it: a scheduled episode comes with the first build of its day. */
export function isOut({ draft, date }: EpisodeMeta): boolean {
  return !draft && date <= (process.env.EARMARK_TODAY ?? localDay(new Date()))
}

/** Concepts by id: those that only a file kept back defines wait for it, unless something else speaks of them. */
export function conceptsOut(
  all: ReadonlyMap<string, Concept>,
  keptBack: readonly string[],
  told: readonly { readonly spoken: readonly string[] }[],
): Map<string, Concept> {
  const waiting = new Set(keptBack)
  const spoken = new Set(told.flatMap((one) => one.spoken))
  return new Map([...all].filter(([id, { file }]) => !waiting.has(file) || spoken.has(id)))
}
