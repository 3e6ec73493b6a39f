'use client'

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Playable } from '../../lib/playable'
import {
  formatClock,
  formatSpoken,
  fromSeconds,
  ms,
  toSeconds,
  ZERO,
  type Ms,
} from '../../lib/time'
import { Bands } from './bands'
import type { Player } from './player'
import { usePlayer } from './player-context'
import { Progress } from './progress'
import { Waveform } from './waveform'

/** Milliseconds that the keys of the slider move, as sliders do (ARIA Authoring Practices). */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -5_000,
  ArrowDown: -5_000,
  ArrowRight: 5_000,
  ArrowUp: 5_000,
  PageDown: -30_000,
  PageUp: 30_000,
  Home: -Infinity,
  End: Infinity,
}

interface Props {
  readonly episode: Playable
  /** The waveform as it stands in the page before JavaScript. */
  readonly picture: ReactNode
}

/** The slider "Seek", with the waveform as decoration over it and the concepts' bands above. */
export function SeekBar({ episode, picture }: Props) {
  const player = usePlayer()
  const slider = useRef<HTMLInputElement>(null)
  const elapsed = useRef<HTMLSpanElement>(null)
  const remaining = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!player) return
    return showTime(player, episode, (time) => {
      const spoken = valueText(time, episode.duration)
      if (slider.current) slider.current.value = String(Math.round(toSeconds(time)))
      slider.current?.setAttribute('aria-valuetext', spoken)
      if (elapsed.current) elapsed.current.textContent = formatClock(time)
      if (remaining.current) remaining.current.textContent = left(time, episode.duration)
    })
  }, [player, episode])

  function seek(time: number) {
    player?.load(episode)
    player?.seek(ms(Math.min(Math.max(0, time), episode.duration)))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = KEYS[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    seek((player?.clock.now() ?? 0) + by)
  }

  return (
    <div className="seek">
      <span ref={elapsed} className="time seek-elapsed">
        {formatClock(ZERO)}
      </span>
      <div className="seek-lane">
        <Bands episode={episode} />
        <div className="seek-wave">
          <div className="waveform-picture">{picture}</div>
          <Waveform episode={episode} />
          <Progress episode={episode} />
          <input
            ref={slider}
            type="range"
            aria-label="Seek"
            aria-valuetext={valueText(ZERO, episode.duration)}
            min={0}
            max={Math.ceil(toSeconds(episode.duration))}
            step={1}
            defaultValue={0}
            onInput={(event) => seek(fromSeconds(event.currentTarget.valueAsNumber))}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      <span ref={remaining} className="time seek-remaining">
        {left(ZERO, episode.duration)}
      </span>
    </div>
  )
}

/** Calls back with the episode's time: now, after every change, and while it plays once a second. */
function showTime(player: Player, episode: Playable, show: (time: Ms) => void): () => void {
  const update = () => {
    const here = player.state().episode?.slug === episode.slug
    show(here ? ms(Math.min(player.clock.now(), episode.duration)) : ZERO)
  }
  update()
  const endClock = player.clock.subscribe(update, (time) => (Math.floor(time / 1000) + 1) * 1000)
  const endPlayer = player.subscribe(update)
  return () => {
    endClock()
    endPlayer()
  }
}

function valueText(time: Ms, duration: Ms): string {
  return `${formatSpoken(time)} of ${formatSpoken(duration)}`
}

function left(time: Ms, duration: Ms): string {
  return `−${formatClock(ms(duration - Math.floor(time / 1000) * 1000))}`
}
