'use client'

import type { ReactNode } from 'react'
import type { Playable } from '../../../lib/playable'
import { usePlayer } from '../player/player-context'
import { useShortcuts } from '../player/use-shortcuts'
import { FailureNotice } from './failure-notice'
import { PlayerControls } from './player-controls'
import { PlayerSettings } from './player-settings'
import { ResumeOfferLater } from './resume-offer-later'
import { SeekBar } from './seek-bar'

interface Props {
  readonly episode: Playable
  readonly picture?: ReactNode
  /** More settings, beside those of the player itself. */
  readonly settings?: ReactNode
  /** What stands at the left of the controls: on other pages the way back to the episode. */
  readonly children?: ReactNode
}

/** The player of one episode, docked at the bottom. */
export function PlayerBar({ episode, picture, settings, children }: Props) {
  const player = usePlayer()
  useShortcuts(player, episode)
  return (
    <section aria-label="Player" className="player">
      <FailureNotice episode={episode} />
      <SeekBar episode={episode} picture={picture} />
      <div className="player-row">
        <div className="player-start">{children ?? <ResumeOfferLater episode={episode} />}</div>
        <PlayerControls episode={episode} />
        <PlayerSettings episode={episode}>{settings}</PlayerSettings>
      </div>
    </section>
  )
}
