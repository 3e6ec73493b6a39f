import { spokenTime } from '../lib/concept-maps'
import type { Concept } from '../lib/episode/model'
import { firstSentence } from '../lib/formats/first-sentence'
import { HeardMarks } from './islands/heard/heard-marks'
import type { Library } from '../lib/library'
import { conceptRoute, href } from '../lib/routes'
import { formatSpoken } from '../lib/time'

interface Props {
  readonly library: Library
  /** With all that the map shows: how long each is spoken about, and what to know first. */
  readonly detailed?: boolean
}

/** All concepts by term, each with the first sentence of its definition. */
export function ConceptIndex({ library, detailed = false }: Props) {
  return (
    <>
      <HeardMarks />
      <ul className="concept-index">
        {library.concepts.map((concept) => (
          <li key={concept.id} data-of={concept.id}>
            <a href={href(conceptRoute(concept.id))}>{concept.term}</a>
            <p>{firstSentence(concept.definition)}</p>
            {detailed && <Facts concept={concept} library={library} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Facts({ concept, library }: { concept: Concept; library: Library }) {
  const spoken = spokenTime(library.moments.get(concept.id) ?? [])
  const first = library.concepts.filter(({ id }) => concept.requires.includes(id))
  return (
    <p className="concept-facts">
      {spoken > 0 ? `Spoken about for ${formatSpoken(spoken)}` : 'Not spoken about yet'}
      {first.length > 0 && `. Know first: ${first.map(({ term }) => term).join(', ')}`}
    </p>
  )
}
