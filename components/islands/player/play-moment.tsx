'use client'

import { useMemo } from 'react'
import type { Playable } from '../../../lib/playable'
import { formatSpoken, type Ms } from '../../../lib/time'
import { NOTHING, track } from '../../../lib/transcript/cursor'
import { Icon } from '../icon'
import { playFrom } from './play-from'
import { useClock, usePlayer, usePlayerState } from './player-context'

interface Props {
  readonly episode: Playable
  readonly start: Ms
  readonly end: Ms
}

/** Plays a moment where it is listed; while it is spoken the button pauses it. */
export function PlayMoment({ episode, start, end }: Props) {
  const player = usePlayer()
  const span = useMemo(() => track([{ start, end }]), [start, end])
  const spoken = useClock(episode, span) !== NOTHING
  const playing = usePlayerState((state) => state.playing)
  const active = spoken && playing

  function onClick() {
    if (!player) return
    if (active) return player.pause()
    if (spoken) return player.play()
    playFrom(player, episode, start)
  }

  return (
    <button
      type="button"
      className="play-moment"
      data-active={spoken || undefined}
      aria-label={`${active ? 'Pause' : 'Play'} at ${formatSpoken(start)}`}
      onClick={onClick}
    >
      <Icon name={active ? 'pause' : 'play'} />
    </button>
  )
}
