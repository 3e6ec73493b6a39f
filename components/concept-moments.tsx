import type { Concept } from '../lib/episode/model'
import type { Library } from '../lib/library'
import { type Moment, type Standouts, standoutsOf } from '../lib/moments'
import type { Playable } from '../lib/playable'
import { episodeRoute, href } from '../lib/routes'
import { formatClock } from '../lib/time'
import { stopsOf } from '../lib/tour'
import { formatDate } from './format-date'
import { PlayMoment } from './islands/player/play-moment'
import { PlayAll } from './islands/tour/play-all'

interface Props {
  readonly concept: Concept
  /** As they were said. */
  readonly moments: readonly Moment[]
  readonly library: Library
}

/** Every moment of a concept, from the one that was said first to the last, and the tour through all of them. */
export function ConceptMoments({ concept, moments, library }: Props) {
  const slugs = [...new Set(moments.map(({ slug }) => slug))]
  const episodes = Object.fromEntries(
    library.episodes
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ slug, playable }) => [slug, recordingOnly(playable)]),
  )
  const standouts = standoutsOf(moments)
  const { id, term } = concept
  const plan = { concept: { id, term }, stops: stopsOf(moments), episodes }
  return (
    <section aria-labelledby="moments_title" className="card-part concept-moments">
      <div className="moments-head">
        <h2 id="moments_title">Spoken about</h2>
        {plan.stops.length > 1 && <PlayAll plan={plan} />}
      </div>
      {moments.length === 0 && <p>In no episode yet.</p>}
      {slugs.map((slug) => (
        <EpisodeMoments
          key={slug}
          episode={episodes[slug]}
          moments={moments.filter((moment) => moment.slug === slug)}
          standouts={standouts}
          language={library.show.language}
        />
      ))}
    </section>
  )
}

/** What a player needs to begin; the rest comes with the first sound. */
function recordingOnly(episode: Playable): Playable {
  return { ...episode, segments: [], mentions: [] }
}

interface EpisodeProps {
  readonly episode: Playable | undefined
  readonly moments: readonly Moment[]
  readonly standouts: Standouts
  readonly language: string
}

function EpisodeMoments({ episode, moments, standouts, language }: EpisodeProps) {
  const date = moments[0]?.date
  if (!episode || !date) return null
  return (
    <div className="spoken-in">
      <h3>
        <a href={href(episodeRoute(episode.slug))}>{episode.title}</a>
      </h3>
      <p className="spoken-on">
        <time dateTime={date}>{formatDate(date, language)}</time>
      </p>
      <ul className="moments">
        {moments.map((moment) => (
          <li key={`${moment.fragment} ${moment.start}`}>
            <PlayMoment episode={episode} start={moment.passage.start} end={moment.passage.end} />
            <a href={href(episodeRoute(episode.slug) + moment.fragment)}>
              <span className="time">{formatClock(moment.start)}</span>
              <MomentQuote moment={moment} standouts={standouts} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is said there, and whether it was the first time, or says it best. */
function MomentQuote({ moment, standouts }: { moment: Moment; standouts: Standouts }) {
  const { before, words, after } = moment.quote
  return (
    <span className="quote">
      {moment === standouts.first && <span className="standout">First said</span>}
      {moment === standouts.best && <span className="standout">Best explained</span>}
      {before}
      {moment.kind === 'mention' ? <mark>{words}</mark> : words}
      {after}
    </span>
  )
}
