'use client'

import { useEffect, useState } from 'react'
import { parseFragment } from '../../../lib/deep-link'
import type { Playable } from '../../../lib/playable'
import { formatClock, type Ms } from '../../../lib/time'
import type { Player } from '../player/player'
import { usePlayer } from '../player/player-context'
import { savedPosition } from '../player/use-saved-position'

/** Offers to go on where the listener stopped; never over a link that says where to begin. */
export function ResumeOffer({ episode }: { episode: Playable }) {
  const player = usePlayer()
  return player && <Offer player={player} episode={episode} />
}

function Offer({ player, episode }: { player: Player; episode: Playable }) {
  const [time, setTime] = useState(() => offered(player, episode))
  useEffect(() => {
    const withdraw = () => setTime(null)
    player.audio.addEventListener('play', withdraw)
    const endJump = player.onJump(withdraw)
    return () => {
      player.audio.removeEventListener('play', withdraw)
      endJump()
    }
  }, [player])
  if (time === null) return null
  return (
    <button
      type="button"
      className="resume"
      onClick={() => {
        player.load(episode)
        player.seek(time)
        player.play()
      }}
    >
      Continue at {formatClock(time)}
    </button>
  )
}

function offered(player: Player, episode: Playable): Ms | null {
  const untouched = player.audio.played.length === 0 && player.audio.currentTime === 0
  return untouched && !parseFragment(location.hash) ? savedPosition(episode) : null
}
