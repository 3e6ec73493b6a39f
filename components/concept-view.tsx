import type { Concept } from '../lib/episode/model'
import { aboutHtml } from '../lib/formats/concept'
import type { Library } from '../lib/library'
import { inOrderSaid } from '../lib/moments'
import { href } from '../lib/routes'
import { ConceptMoments } from './concept-moments'
import { HeardMarks } from './islands/heard/heard-marks'

/** One concept: what it is, where to read on, and every moment it is spoken about, in every episode. */
export function ConceptView({ concept, library }: { concept: Concept; library: Library }) {
  const concepts = new Map(library.concepts.map((each) => [each.id, each]))
  const moments = inOrderSaid(library.moments.get(concept.id) ?? [])
  return (
    <article className="page concept-page" data-of={concept.id}>
      <p className="kicker">
        <a href={href('/concepts/')}>Concept</a>
      </p>
      <h1>{concept.term}</h1>
      {concept.aliases.length > 0 && <p className="aliases">Also {concept.aliases.join(', ')}</p>}
      <div dangerouslySetInnerHTML={{ __html: aboutHtml(concept, concepts) }} />
      <ConceptMoments concept={concept} moments={moments} library={library} />
      <HeardMarks />
    </article>
  )
}
