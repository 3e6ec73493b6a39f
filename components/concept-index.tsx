import { firstSentence } from '../lib/formats/first-sentence'
import type { Library } from '../lib/library'
import { conceptRoute, href } from '../lib/routes'

/** All concepts by term, each with the first sentence of its definition. */
export function ConceptIndex({ library }: { library: Library }) {
  return (
    <ul className="concept-index">
      {library.concepts.map((concept) => (
        <li key={concept.id}>
          <a href={href(conceptRoute(concept.id))}>{concept.term}</a>
          <p>{firstSentence(concept.definition)}</p>
        </li>
      ))}
    </ul>
  )
}
