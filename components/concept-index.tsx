import { HeardMarks } from './islands/heard/heard-marks'
import type { Library } from '../lib/library'
import { conceptRoute, href } from '../lib/routes'
import { inlineText, paragraphs } from '../lib/transcript/text'

/** All concepts by term, each with the first sentence of its definition. */
export function ConceptIndex({ library }: { library: Library }) {
  return (
    <>
      <HeardMarks />
      <ul className="concept-index">
        {library.concepts.map((concept) => (
          <li key={concept.id} data-of={concept.id}>
            <a href={href(conceptRoute(concept.id))}>{concept.term}</a>
            <p>{firstSentence(paragraphs(concept.definition)[0])}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function firstSentence(paragraph: ReturnType<typeof paragraphs>[number] | undefined): string {
  const text = paragraph ? inlineText(paragraph.inlines) : ''
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)
  return sentence?.segment.trim() ?? text
}
