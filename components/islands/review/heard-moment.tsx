'use client'

import { useEffect, useState } from 'react'
import type { Heard } from '../../../lib/kept/heard'
import type { Playable } from '../../../lib/playable'
import { episodeRoute, href } from '../../../lib/routes'
import { fetchPlayable } from '../fetched'
import { PlayMoment } from '../player/play-moment'

/** Where a concept was heard, to be played again. */
export function HeardMoment({ heard }: { heard: Heard }) {
  const [episode, setEpisode] = useState<Playable | null>(null)
  useEffect(() => {
    let gone = false
    fetchPlayable(heard.episode).then(
      (found) => !gone && setEpisode(found),
      () => {}, // Without it there is still the link.
    )
    return () => {
      gone = true
    }
  }, [heard.episode])
  const segment = episode?.segments.find(({ id }) => heard.id === `${heard.episode}#${id}`)
  const id = heard.id.slice(heard.id.indexOf('#'))
  return (
    <p className="review-heard">
      {episode && (
        <PlayMoment
          episode={episode}
          start={segment?.start ?? heard.start}
          end={segment?.end ?? heard.end}
        />
      )}
      <span>
        Heard in <a href={href(episodeRoute(heard.episode)) + id}>{heard.title}</a>
      </span>
    </p>
  )
}
