import type { Playable } from '../../../lib/playable'
import { ms, toSeconds, ZERO, type Ms } from '../../../lib/time'
import { createStore, type Store } from '../store'
import { keep, recallNumber } from '../stored'
import { createClock, type Clock } from './clock'
import { failureOf, type Failure } from './failure'
import { createReach } from './reach'

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** What is shown of the player. */
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

/** The one player of the site: its audio element lives above the router. */
export interface Player {
  readonly audio: HTMLAudioElement
  readonly clock: Clock
  state(): PlayerState
  subscribe(listener: () => void): () => void
  /** Called after every `seek`: a jump is the listener's wish to be taken along. */
  onJump(listener: () => void): () => void
  /** Loads an episode's audio without playing it; nothing happens where it is loaded already. */
  load(episode: Playable): void
  play(): void
  pause(): void
  /** Goes to a time within the audio. With `until` it stops there. */
  seek(time: Ms, until?: Ms | null): void
  setSpeed(speed: number): void
  setVolume(volume: number): void
  /** Loads the audio anew after a failure, at the same time, and plays where it should have played. */
  retry(): void
  /** Ends the player and gives its audio element back. */
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
  const jumps = createStore({ count: 0 })
  const end = createEnd(audio, clock)
  const store = createStore<PlayerState>({
    ...INITIAL,
    speed: recallNumber('speed', 0.5, 3) ?? 1,
    volume: recallNumber('volume', 0, 1) ?? 1,
  })
  hear(audio, store, ending.signal)
  const refuse = () => store.change({ failure: { kind: 'no-ranges' } })
  const reach = createReach(audio, ending.signal, refuse)
  return {
    audio,
    clock,
    state: store.get,
    subscribe: store.subscribe,
    onJump: jumps.subscribe,
    ...controls(audio, store),
    load(episode) {
      if (store.get().episode?.audio === episode.audio) return store.change({ episode })
      end.at(null)
      open(audio, store, episode, ZERO)
    },
    seek(time, until = null) {
      const wanted = ms(Math.min(Math.max(0, time), store.get().episode?.duration ?? time))
      if (!reach.allows(wanted)) return refuse()
      end.at(until)
      audio.currentTime = toSeconds(wanted)
      jumps.change({ count: jumps.get().count + 1 })
    },
    stop() {
      ending.abort()
      clock.stop()
      audio.removeAttribute('src')
      audio.load()
    },
  }
}

type Controls = Pick<Player, 'play' | 'pause' | 'setSpeed' | 'setVolume' | 'retry'>

function controls(audio: HTMLAudioElement, store: Store<PlayerState>): Controls {
  function play() {
    store.change({ waiting: audio.readyState < audio.HAVE_FUTURE_DATA })
    // A browser that wants a gesture first, or a pause that came meanwhile, rejects: the events have told all.
    audio.play().catch(() => store.change({ playing: !audio.paused, waiting: false }))
  }
  return {
    play,
    pause: () => audio.pause(),
    setSpeed(speed) {
      audio.defaultPlaybackRate = speed
      audio.playbackRate = speed
      store.change({ speed })
      keep('speed', speed)
    },
    setVolume(volume) {
      audio.volume = Math.min(1, Math.max(0, volume))
      store.change({ volume: audio.volume })
      keep('volume', audio.volume)
    },
    retry() {
      const { episode } = store.get()
      const wasPlaying = !audio.paused
      if (episode) open(audio, store, episode, ms(audio.currentTime * 1000))
      if (wasPlaying) play()
    },
  }
}

function open(audio: HTMLAudioElement, store: Store<PlayerState>, episode: Playable, time: Ms) {
  const { speed, volume } = store.get()
  store.change({ episode, failure: null, playing: false, waiting: false })
  audio.src = episode.audio
  audio.volume = volume
  audio.defaultPlaybackRate = speed
  audio.playbackRate = speed
  if (time > 0) audio.currentTime = toSeconds(time)
}

/** Keeps the state to what the audio element says of itself. */
function hear(audio: HTMLAudioElement, store: Store<PlayerState>, signal: AbortSignal) {
  const on = (event: string, stateOf: () => Partial<PlayerState>) =>
    audio.addEventListener(event, () => store.change(stateOf()), { signal })
  on('play', () => ({ playing: true, failure: null }))
  on('playing', () => ({ playing: true, waiting: false, failure: null }))
  on('pause', () => ({ playing: false, waiting: false }))
  on('ended', () => ({ playing: false, waiting: false }))
  on('waiting', () => ({ waiting: !audio.paused }))
  // The browser's own patience: no data for about three seconds (HTML, resource fetch algorithm).
  on('stalled', () => (store.get().waiting ? { failure: { kind: 'stalled' } } : {}))
  on('ratechange', () => ({ speed: audio.playbackRate }))
  on('volumechange', () => ({ volume: audio.volume }))
  on('error', () =>
    audio.error && store.get().episode
      ? { failure: failureOf(audio.error, navigator.onLine), playing: false, waiting: false }
      : {},
  )
}

/** Stops the sound at the end of a range that a link named; a seek elsewhere forgets it. */
function createEnd(audio: HTMLAudioElement, clock: Clock) {
  let end = Infinity
  clock.subscribe(
    () => {
      if (audio.paused || clock.now() < end) return
      end = Infinity
      audio.pause()
    },
    (time) => (end > time ? end : Infinity),
  )
  return { at: (time: Ms | null) => (end = time ?? Infinity) }
}
