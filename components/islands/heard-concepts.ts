/** The ids of the concepts that were heard on this device: those with a segment that was. */
export type HeardConcepts = () => Promise<ReadonlySet<string>>

/** Nothing is remembered of what was heard. */
export const heardConcepts: HeardConcepts = () => Promise.resolve(new Set())

/** Fills the concepts that were heard, on a map or in a list. */
export async function markHeard(root: ParentNode, heard: HeardConcepts = heardConcepts) {
  const ids = await heard()
  for (const element of root.querySelectorAll('[data-concept]'))
    element.toggleAttribute('data-heard', ids.has(element.getAttribute('data-concept') ?? ''))
}
