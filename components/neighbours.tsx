import type { Concept } from '../lib/episode/model'
import { conceptRoute, href } from '../lib/routes'

interface Props {
  readonly title: string
  /** Its level in the page's outline. */
  readonly heading: 'h2' | 'h3'
  readonly ids: readonly string[]
  readonly concepts: readonly Concept[]
}

/** Concepts next to one: those it requires, those related to it, those that build on it. */
export function Neighbours({ title, heading: Heading, ids, concepts }: Props) {
  const found = ids.flatMap((id) => concepts.find((concept) => concept.id === id) ?? [])
  if (found.length === 0) return null
  return (
    <div className="card-part">
      <Heading>{title}</Heading>
      <ul className="neighbours">
        {found.map(({ id, term }) => (
          <li key={id}>
            <a href={href(conceptRoute(id))} data-concept={id}>
              {term}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
