'use client'

import type { ReactNode } from 'react'
import type { Playable } from '../../../lib/playable'
import { Icon } from '../icon'
import {
  nextConcept,
  previousConcept,
  skip,
  SKIP_BACK,
  SKIP_FORWARD,
  togglePlay,
} from '../player/commands'
import type { Player } from '../player/player'
import { usePlayer, usePlayerState } from '../player/player-context'

/** Play, the two skips, and the steps from concept to concept. */
export function PlayerControls({ episode }: { episode: Playable }) {
  const player = usePlayer()
  const command = (run: (player: Player) => void) => () => {
    if (!player) return
    const loaded = player.state().episode?.slug === episode.slug
    player.load(episode)
    if (loaded) run(player)
    else player.play()
  }
  const { segments } = episode
  return (
    <div className="player-controls">
      <Button
        name="Previous concept"
        hidden={segments.length === 0}
        onClick={command((player) => previousConcept(player, segments))}
      >
        <Icon name="previous-concept" />
      </Button>
      <Button name="Back 15 seconds" onClick={command((player) => skip(player, -SKIP_BACK))}>
        <Icon name="turn" />
        <span className="skip-number">15</span>
      </Button>
      <PlayButton slug={episode.slug} onClick={command(togglePlay)} />
      <Button name="Forward 30 seconds" onClick={command((player) => skip(player, SKIP_FORWARD))}>
        <Icon name="turn" mirrored />
        <span className="skip-number">30</span>
      </Button>
      <Button
        name="Next concept"
        hidden={segments.length === 0}
        onClick={command((player) => nextConcept(player, segments))}
      >
        <Icon name="next-concept" />
      </Button>
    </div>
  )
}

function PlayButton({ slug, onClick }: { slug: string; onClick: () => void }) {
  const playing = usePlayerState((state) => state.playing && state.episode?.slug === slug)
  const waiting = usePlayerState((state) => state.waiting && state.episode?.slug === slug)
  return (
    <button
      type="button"
      className="button-play"
      aria-label={playing ? 'Pause' : 'Play'}
      data-waiting={waiting || undefined}
      onClick={onClick}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </button>
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
