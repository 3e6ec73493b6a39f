'use client'

import type { ReactNode } from 'react'
import type { Playable } from '../../lib/playable'
import { nextConcept, previousConcept, skip, SKIP_BACK, SKIP_FORWARD, togglePlay } from './commands'
import { Icon } from './icon'
import type { Player } from './player'
import { usePlayer, usePlayerState } from './player-context'

/** Play, the two skips, and the steps from concept to concept. */
export function PlayerControls({ episode }: { episode: Playable }) {
  const player = usePlayer()
  const slug = episode.slug
  const playing = usePlayerState((state) => state.playing && state.episode?.slug === slug)
  const waiting = usePlayerState((state) => state.waiting && state.episode?.slug === slug)
  const { segments } = episode

  function command(run: (player: Player) => void) {
    if (!player) return
    const loaded = player.state().episode?.slug === slug
    player.load(episode)
    if (!loaded) player.play()
    else run(player)
  }

  return (
    <div className="player-controls">
      <Button
        name="Previous concept"
        hidden={segments.length === 0}
        onClick={() => command((p) => previousConcept(p, segments))}
      >
        <Icon name="previous-concept" />
      </Button>
      <Button name="Back 15 seconds" onClick={() => command((p) => skip(p, -SKIP_BACK))}>
        <Icon name="turn" />
        <span className="skip-number">15</span>
      </Button>
      <button
        type="button"
        className="button-play"
        aria-label={playing ? 'Pause' : 'Play'}
        data-waiting={waiting || undefined}
        onClick={() => command(togglePlay)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <Button name="Forward 30 seconds" onClick={() => command((p) => skip(p, SKIP_FORWARD))}>
        <Icon name="turn" mirrored />
        <span className="skip-number">30</span>
      </Button>
      <Button
        name="Next concept"
        hidden={segments.length === 0}
        onClick={() => command((p) => nextConcept(p, segments))}
      >
        <Icon name="next-concept" />
      </Button>
    </div>
  )
}

interface ButtonProps {
  readonly name: string
  readonly hidden?: boolean
  readonly children: ReactNode
  onClick(): void
}

function Button({ name, hidden = false, children, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={name}
      title={name}
      hidden={hidden}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
