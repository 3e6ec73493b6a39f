import type { Concept } from '../lib/episode/model'
import { definitionHtml } from '../lib/formats/html'
import type { Library } from '../lib/library'
import type { Moment } from '../lib/moments'
import { conceptRoute, episodeRoute, href } from '../lib/routes'
import { formatClock } from '../lib/time'
import { ConceptLinks } from './concept-links'
import { Neighbours } from './neighbours'

interface Props {
  readonly concept: Concept
  readonly library: Library
  /** The episode that the card stands beside. */
  readonly slug: string
}

/** A concept as the panel shows it: what it is, where to read on, and where else it is spoken about. */
export function ConceptCard({ concept, library, slug }: Props) {
  const moments = library.moments.get(concept.id) ?? []
  return (
    <>
      <h2 className="card-term">
        <a href={href(conceptRoute(concept.id))}>{concept.term}</a>
      </h2>
      <div
        className="prose"
        dangerouslySetInnerHTML={{ __html: definitionHtml(concept.definition) }}
      />
      <ConceptLinks heading="h3" links={concept.links} />
      <Neighbours
        title="Requires"
        heading="h3"
        ids={concept.requires}
        concepts={library.concepts}
      />
      <Neighbours title="Related" heading="h3" ids={concept.related} concepts={library.concepts} />
      <MomentsHere moments={moments.filter((moment) => moment.slug === slug)} />
      <MomentsElsewhere moments={moments.filter((moment) => moment.slug !== slug)} />
    </>
  )
}

type Moments = { readonly moments: readonly Moment[] }

function MomentsHere({ moments }: Moments) {
  if (moments.length === 0) return null
  return (
    <div className="card-part">
      <h3>In this episode</h3>
      <ul className="moments">
        {moments.map((moment) => (
          <li key={moment.fragment}>
            <a href={moment.fragment} data-moment={moment.start}>
              <span className="time">{formatClock(moment.start)}</span>
              <MomentQuote moment={moment} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function MomentsElsewhere({ moments }: Moments) {
  if (moments.length === 0) return null
  return (
    <div className="card-part">
      <h3>In other episodes</h3>
      <ul className="moments">
        {moments.map((moment) => (
          <li key={moment.slug + moment.fragment}>
            <a href={href(episodeRoute(moment.slug) + moment.fragment)}>
              <span className="time">{formatClock(moment.start)}</span>
              <span className="quote">{moment.episode}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The words of a moment: a passage by its first ones, a mention among those around it. */
export function MomentQuote({ moment }: { moment: Moment }) {
  const { before, words, after } = moment.quote
  if (moment.kind === 'segment') return <span className="quote">{words} …</span>
  return (
    <span className="quote">
      … {before}
      <mark>{words}</mark>
      {after} …
    </span>
  )
}
