import type { ConceptFacts, PictureUse } from '../rules/context'
import { checkConcept } from './concept'
import type { Gathering } from './gathering'
import type { KeptConcept } from './kept'

/** The concepts of `concepts/`, by what others need of them. */
export interface CheckedConcepts {
  readonly facts: readonly ConceptFacts[]
  readonly pictures: readonly PictureUse[]
  readonly kept: Readonly<Record<string, KeptConcept>>
}

/** Checks each concept alone. */
export async function checkConcepts(
  ids: readonly string[],
  kept: Readonly<Record<string, KeptConcept>>,
  { read, add }: Gathering,
): Promise<CheckedConcepts> {
  const checked: [id: string, concept: KeptConcept][] = []
  for (const id of ids) {
    const source = await read(`concepts/${id}.mdx`)
    if (source) checked.push([id, checkConcept(source, kept[id])])
  }
  const concepts = checked.map(([, concept]) => concept)
  for (const { found } of concepts) add(found)
  return {
    facts: concepts.map(({ facts }) => facts),
    pictures: concepts.flatMap(({ pictures }) => pictures),
    kept: Object.fromEntries(checked),
  }
}
