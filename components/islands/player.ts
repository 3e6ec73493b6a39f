import type { Playable } from '../../lib/playable'
import { ms, toSeconds, ZERO, type Ms } from '../../lib/time'
import { createClock, type Clock } from './clock'
import { failureOf, type Failure } from './failure'
import { keep, recallNumber } from './stored'

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** What is shown of the player. Replaced as a whole when something of it changes. */
export interface PlayerState {
  /** The episode whose audio is loaded. */
  readonly episode: Playable | null
  readonly playing: boolean
  /** Playing, but waiting for data. */
  readonly waiting: boolean
  readonly failure: Failure | null
  readonly speed: number
  /** 0 to 1. */
  readonly volume: number
}

/** Why the time was set, for those who follow it: a jump is the listener's wish to be taken along. */
export type JumpListener = (time: Ms) => void

/** The one player of the site: its audio element lives above the router. */
export interface Player {
  readonly audio: HTMLAudioElement
  readonly clock: Clock
  state(): PlayerState
  subscribe(listener: () => void): () => void
  /** Called after every `seek`, with its time. */
  onJump(listener: JumpListener): () => void
  /** Loads an episode's audio without playing it; nothing happens where it is loaded already. */
  load(episode: Playable): void
  play(): void
  pause(): void
  /** Goes to a time within the audio. With `until` it plays and stops there. */
  seek(time: Ms, until?: Ms | null): void
  setSpeed(speed: number): void
  setVolume(volume: number): void
  /** Loads the audio anew after a failure, at the same time. */
  retry(): void
  stop(): void
}

export const INITIAL: PlayerState = {
  episode: null,
  playing: false,
  waiting: false,
  failure: null,
  speed: 1,
  volume: 1,
}

export function createPlayer(audio: HTMLAudioElement): Player {
  const clock = createClock(audio)
  const ending = new AbortController()
  const listeners = new Set<() => void>()
  const jumpListeners = new Set<JumpListener>()
  let state: PlayerState = {
    ...INITIAL,
    speed: recallNumber('speed', 0.5, 3) ?? 1,
    volume: recallNumber('volume', 0, 1) ?? 1,
  }
  let until: Ms | null = null

  function change(part: Partial<PlayerState>) {
    state = { ...state, ...part }
    for (const listener of [...listeners]) listener()
  }

  function fail(failure: Failure) {
    change({ failure, playing: false, waiting: false })
  }

  function open(episode: Playable, time: Ms) {
    until = null
    change({ episode, failure: null, playing: false, waiting: false })
    audio.src = episode.audio
    audio.volume = state.volume
    audio.defaultPlaybackRate = state.speed
    audio.playbackRate = state.speed
    if (time > 0) audio.currentTime = toSeconds(time)
  }

  function on(event: string, listener: () => void) {
    audio.addEventListener(event, listener, { signal: ending.signal })
  }

  on('play', () => change({ playing: true, failure: null }))
  on('playing', () => change({ playing: true, waiting: false, failure: null }))
  on('pause', () => change({ playing: false, waiting: false }))
  on('waiting', () => change({ waiting: !audio.paused }))
  // The browser's own patience: no data for about three seconds (HTML, resource fetch algorithm).
  on('stalled', () => state.waiting && change({ failure: { kind: 'stalled' } }))
  on('ended', () => change({ playing: false, waiting: false }))
  on('error', () => audio.error && state.episode && fail(failureOf(audio.error, navigator.onLine)))
  on('ratechange', () => change({ speed: audio.playbackRate }))
  on('volumechange', () => change({ volume: audio.volume }))
  clock.subscribe(
    () => {
      if (until === null || clock.now() < until) return
      until = null
      audio.pause()
    },
    (time) => (until !== null && until > time ? until : Infinity),
  )

  return {
    audio,
    clock,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onJump(listener) {
      jumpListeners.add(listener)
      return () => jumpListeners.delete(listener)
    },
    load(episode) {
      if (state.episode?.audio !== episode.audio) open(episode, ZERO)
      else if (state.episode !== episode) change({ episode })
    },
    play() {
      change({ waiting: audio.readyState < audio.HAVE_FUTURE_DATA })
      // A browser that wants a gesture first, or a pause that came meanwhile, rejects: the events have told all.
      audio.play().catch(() => change({ playing: !audio.paused, waiting: false }))
    },
    pause: () => audio.pause(),
    seek(time, end = null) {
      const last = state.episode?.duration ?? time
      const wanted = ms(Math.min(Math.max(0, time), last))
      if (!canReach(audio, wanted)) return fail({ kind: 'no-ranges' })
      until = end
      audio.currentTime = toSeconds(wanted)
      for (const listener of [...jumpListeners]) listener(wanted)
    },
    setSpeed(speed) {
      audio.defaultPlaybackRate = speed
      audio.playbackRate = speed
      keep('speed', speed)
    },
    setVolume(volume) {
      audio.volume = Math.min(1, Math.max(0, volume))
      keep('volume', audio.volume)
    },
    retry() {
      if (state.episode) open(state.episode, ms(audio.currentTime * 1000))
    },
    stop() {
      ending.abort()
      clock.stop()
      audio.removeAttribute('src')
      audio.load()
    },
  }
}

/** A server that knows no byte ranges leaves only what is loaded within reach; Chromium then says 0 to 0. */
function canReach(audio: HTMLAudioElement, time: Ms): boolean {
  const { seekable, readyState } = audio
  if (readyState < audio.HAVE_METADATA || time === 0) return true
  return seekable.length > 0 && seekable.end(seekable.length - 1) >= toSeconds(time) - 1
}
