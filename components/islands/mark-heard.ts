import { recall } from './stored'

/** The ids of the concepts that were heard on this device: those with a segment that was. */
export type HeardConcepts = () => Promise<ReadonlySet<string>>

/** From this device's store, whose code is fetched only where there is something in it. */
const kept: HeardConcepts = async () => {
  if (!recall('heard')) return new Set()
  const { heardConcepts } = await import('./heard/heard-concepts')
  return heardConcepts()
}

/** Fills the concepts that were heard, on a map or in a list. */
export async function markHeard(root: ParentNode, heard: HeardConcepts = kept) {
  // A browser that keeps nothing has heard nothing.
  const ids = await heard().catch(() => new Set())
  for (const element of root.querySelectorAll('[data-concept]'))
    element.toggleAttribute('data-heard', ids.has(element.getAttribute('data-concept') ?? ''))
}
