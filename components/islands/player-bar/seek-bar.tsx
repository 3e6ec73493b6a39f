'use client'

import {
  useEffect,
  useEffectEvent,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import type { Playable } from '../../../lib/playable'
import {
  formatClock,
  formatSpoken,
  fromSeconds,
  ms,
  toSeconds,
  ZERO,
  type Ms,
} from '../../../lib/time'
import { timeIn } from '../player/commands'
import { usePlayer } from '../player/player-context'
import { Bands } from './bands'
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
  const slider = useRef<HTMLInputElement>(null)
  const elapsed = useRef<HTMLSpanElement>(null)
  const remaining = useRef<HTMLSpanElement>(null)
  useShownTime(episode, (time) => {
    if (slider.current) slider.current.value = String(Math.round(toSeconds(time)))
    slider.current?.setAttribute('aria-valuetext', valueText(time, episode.duration))
    if (elapsed.current) elapsed.current.textContent = formatClock(time)
    if (remaining.current) remaining.current.textContent = left(time, episode.duration)
  })
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
          <Slider episode={episode} ref={slider} />
        </div>
      </div>
      <span ref={remaining} className="time seek-remaining">
        {left(ZERO, episode.duration)}
      </span>
    </div>
  )
}

interface SliderProps {
  readonly episode: Playable
  readonly ref: Ref<HTMLInputElement>
}

function Slider({ episode, ref }: SliderProps) {
  const player = usePlayer()

  function seek(time: number) {
    player?.load(episode)
    player?.seek(ms(Math.min(Math.max(0, time), episode.duration)))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = KEYS[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    seek(timeIn(player, episode) + by)
  }

  return (
    <input
      ref={ref}
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
  )
}

/** How late a second may be shown, in ms, to be shown together with a word: each frame costs more than what is in it. */
const PATIENCE = 300

/** Calls back with the episode's time: at first, after every change, and while it plays once a second. */
function useShownTime(episode: Playable, show: (time: Ms) => void) {
  const player = usePlayer()
  const update = useEffectEvent(() => {
    show(ms(Math.min(timeIn(player, episode), episode.duration)))
  })
  useEffect(() => {
    if (!player) return
    const tick = () => update()
    tick()
    const ends = [
      player.clock.subscribe(tick, (time) => (Math.floor(time / 1000) + 1) * 1000, PATIENCE),
      player.subscribe(tick),
    ]
    return () => ends.forEach((end) => end())
  }, [player])
}

function valueText(time: Ms, duration: Ms): string {
  return `${formatSpoken(time)} of ${formatSpoken(duration)}`
}

function left(time: Ms, duration: Ms): string {
  return `−${formatClock(ms(duration - Math.floor(time / 1000) * 1000))}`
}
