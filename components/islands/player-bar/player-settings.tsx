'use client'

import type { ReactNode } from 'react'
import type { Playable } from '../../../lib/playable'
import { Icon } from '../icon'
import { SPEEDS } from '../player/player'
import { usePlayer, usePlayerState } from '../player/player-context'
import { showShortcuts } from '../player/use-shortcuts'
import { CopyLink } from '../share/copy-link'

interface Props {
  readonly episode: Playable
  readonly children?: ReactNode
}

/** Speed, volume, the link to this moment and the list of keys. */
export function PlayerSettings({ episode, children }: Props) {
  return (
    <div className="player-settings">
      <Speed />
      <Volume />
      {children}
      <CopyLink episode={episode} />
      <button
        type="button"
        className="button-icon button-keys"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        onClick={showShortcuts}
      >
        <Icon name="keys" />
      </button>
    </div>
  )
}

function Speed() {
  const player = usePlayer()
  const speed = usePlayerState((state) => state.speed)
  return (
    <>
      <button
        type="button"
        className="button-icon button-speed"
        popoverTarget="speed_choice"
        aria-label="Speed"
        aria-description={`${speed}×`}
        title="Speed"
      >
        <span className="time">{speed}×</span>
      </button>
      <fieldset id="speed_choice" popover="auto" className="popover speed-choice">
        <legend>Speed</legend>
        {SPEEDS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name="speed"
              checked={speed === step}
              onChange={() => player?.setSpeed(step)}
            />
            <span className="time">{step}×</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

function Volume() {
  const player = usePlayer()
  const volume = usePlayerState((state) => state.volume)
  return (
    <>
      <button
        type="button"
        className="button-icon button-volume"
        popoverTarget="volume_choice"
        aria-label="Volume"
        title="Volume"
      >
        <Icon name="volume" />
      </button>
      <div id="volume_choice" popover="auto" className="popover volume-choice">
        <label>
          Volume
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(volume * 100)}
            onChange={(event) => player?.setVolume(event.currentTarget.valueAsNumber / 100)}
          />
        </label>
      </div>
    </>
  )
}
