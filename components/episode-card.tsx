import type { Episode } from '../lib/library'
import { episodeRoute, href } from '../lib/routes'
import { formatClock, formatSpoken } from '../lib/time'
import { formatDate } from './format-date'

/** An episode in the list of all. */
export function EpisodeCard({ episode, language }: { episode: Episode; language: string }) {
  const { meta, duration } = episode.transcript
  const concepts = new Set(episode.playable.segments.map((segment) => segment.concept)).size
  return (
    <li className="episode-card">
      <h3>
        <a
          href={href(episodeRoute(episode.slug))}
          hrefLang={meta.language ?? undefined}
          lang={meta.language ?? undefined}
        >
          {meta.title}
        </a>
      </h3>
      {meta.description && <p>{meta.description}</p>}
      <p className="episode-facts">
        <time dateTime={meta.date}>{formatDate(meta.date, language)}</time>
        <span className="time" aria-label={formatSpoken(duration)}>
          {formatClock(duration)}
        </span>
        {concepts > 0 && <span>{concepts === 1 ? '1 concept' : `${concepts} concepts`}</span>}
      </p>
    </li>
  )
}
