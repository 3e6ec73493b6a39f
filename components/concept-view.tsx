import type { Concept } from '../lib/episode/model'
import { aboutHtml } from '../lib/formats/concept'
import type { Library } from '../lib/library'
import type { Moment } from '../lib/moments'
import { episodeRoute, href } from '../lib/routes'
import { formatClock } from '../lib/time'
import { HeardMarks } from './islands/heard/heard-marks'
import { PlayMoment } from './islands/play-moment'

/** One concept: what it is, where to read on, and every moment it is spoken about, in every episode. */
export function ConceptView({ concept, library }: { concept: Concept; library: Library }) {
  const concepts = new Map(library.concepts.map((each) => [each.id, each]))
  return (
    <article className="page concept-page" data-of={concept.id}>
      <p className="kicker">
        <a href={href('/concepts/')}>Concept</a>
      </p>
      <h1>{concept.term}</h1>
      {concept.aliases.length > 0 && <p className="aliases">Also {concept.aliases.join(', ')}</p>}
      <div dangerouslySetInnerHTML={{ __html: aboutHtml(concept, concepts) }} />
      <Moments concept={concept} library={library} />
      <HeardMarks />
    </article>
  )
}

function Moments({ concept, library }: { concept: Concept; library: Library }) {
  const spoken = library.episodes
    .map((episode) => ({
      episode,
      moments: library.moments.get(concept.id)?.filter(({ slug }) => slug === episode.slug) ?? [],
    }))
    .filter(({ moments }) => moments.length > 0)
  return (
    <section aria-labelledby="moments_title" className="card-part">
      <h2 id="moments_title">Spoken about</h2>
      {spoken.length === 0 && <p>In no episode yet.</p>}
      {spoken.map(({ episode, moments }) => (
        <div key={episode.slug} className="spoken-in">
          <h3>
            <a href={href(episodeRoute(episode.slug))}>{episode.transcript.meta.title}</a>
          </h3>
          <ul className="moments">
            {moments.map((moment) => (
              <li key={moment.fragment}>
                <PlayMoment episode={episode.playable} start={moment.start} end={moment.end} />
                <a href={href(episodeRoute(episode.slug) + moment.fragment)}>
                  <span className="time">{formatClock(moment.start)}</span>
                  <MomentQuote moment={moment} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The words of a moment: a passage by its first ones, a mention among those around it. */
function MomentQuote({ moment }: { moment: Moment }) {
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
