'use client'

import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { Playable } from '../../../lib/playable'
import { at, nextChange, NOTHING, type Track } from '../../../lib/transcript/cursor'
import { createPlayer, INITIAL, type Player, type PlayerState } from './player'
import { useSiteWalks } from './use-site-walks'

const PlayerContext = createContext<Player | null>(null)

/** Holds the site's one audio element above the router, so that a walk to another page does not stop the sound. */
export function PlayerProvider({ children }: { children: ReactNode }) {
  const audio = useRef<HTMLAudioElement>(null)
  const [player, setPlayer] = useState<Player | null>(null)
  useEffect(() => {
    if (!audio.current) return
    const created = createPlayer(audio.current)
    setPlayer(created)
    return () => created.stop()
  }, [])
  useSiteWalks()
  return (
    <PlayerContext value={player}>
      {children}
      <audio ref={audio} preload="metadata" />
    </PlayerContext>
  )
}

/** The player; `null` until the page has woken. */
export function usePlayer(): Player | null {
  return useContext(PlayerContext)
}

const never = () => () => {}

/** A part of the player's state; renders when that part changes. `select` must give a plain value. */
export function usePlayerState<T>(select: (state: PlayerState) => T): T {
  const player = usePlayer()
  return useSyncExternalStore(
    player?.subscribe ?? never,
    () => select(player?.state() ?? INITIAL),
    () => select(INITIAL),
  )
}

/** What a track of an episode holds now; `NOTHING` while another episode is loaded. Renders when it changes. */
export function useClock(episode: Playable, track: Track): number {
  const player = usePlayer()
  const loaded = usePlayerState((state) => state.episode?.slug === episode.slug)
  const subscribe = useCallback(
    (listener: () => void) =>
      player?.clock.subscribe(listener, (time) => nextChange(track, time)) ?? (() => {}),
    [player, track],
  )
  return useSyncExternalStore(
    subscribe,
    () => (player && loaded ? at(track, player.clock.now()) : NOTHING),
    () => NOTHING,
  )
}
