'use client'

import { usePathname } from 'next/navigation'
import { pageOf } from '../../../lib/playable'
import { href } from '../../../lib/routes'
import { Icon } from '../icon'
import { togglePlay } from '../player/commands'
import { usePlayer, usePlayerState } from '../player/player-context'
import { PlayerBar } from './player-bar'

/** What plays while another page is read: the whole player, or above another episode's player a strip. */
export function NowPlaying() {
  const player = usePlayer()
  const path = usePathname()
  const episode = usePlayerState((state) => state.episode)
  const playing = usePlayerState((state) => state.playing)
  const begun = (player?.audio.played.length ?? 0) > 0 || playing
  if (!player || !episode || !begun || path === pageOf(episode) || path.startsWith('/embed/'))
    return null
  const link = (
    <a href={href(pageOf(episode))} className="now-playing-link">
      {episode.title}
    </a>
  )
  if (!path.startsWith('/episodes/')) return <PlayerBar episode={episode}>{link}</PlayerBar>
  return (
    <div className="now-playing">
      <button
        type="button"
        className="button-icon"
        aria-label={playing ? 'Pause the other episode' : 'Play the other episode'}
        onClick={() => togglePlay(player)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      {link}
    </div>
  )
}
