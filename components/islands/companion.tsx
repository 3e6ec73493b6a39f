'use client'

import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react'
import type { Playable, PlayableMention } from '../../lib/playable'
import type { Ms } from '../../lib/time'
import { at, NOTHING, steady, track, type Track } from '../../lib/transcript/cursor'
import { createFollow, type Follow } from './follow/follow'
import type { Player } from './player/player'
import { usePlayer } from './player/player-context'
import { useDeepLinks } from './player/use-deep-links'
import { recall } from './stored'

/** A concept the listener chose to see. Pinned it stays; else it gives way when another span begins. */
export interface Choice {
  readonly concept: string
  /** Why it is shown, where it was not looked up. */
  readonly why?: 'Being read'
  readonly pinned: boolean
  /** The span that was spoken when it was chosen. */
  readonly during: number
}

/** What the islands of one episode's page share. */
interface Companion {
  readonly episode: Playable
  /** What the panel follows, as a track: the one spoken, in a pause the one before. */
  readonly spans: readonly PlayableMention[]
  readonly track: Track
  readonly choice: Choice | null
  /** How often the listener looked a concept up. */
  readonly lookups: number
  /** Shows a concept in the panel, as if at a time. */
  show(concept: string, time?: Ms): void
  pin(concept: string): void
  unpin(): void
  choose: Dispatch<SetStateAction<Choice | null>>
  readonly follow: Follow
}

const CompanionContext = createContext<Companion | null>(null)

interface Props {
  readonly episode: Playable
  readonly children: ReactNode
}

/** Joins the islands of one episode's page: its episode, the concept shown, and whether the text follows. */
export function CompanionProvider({ episode, children }: Props) {
  const player = usePlayer()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [lookups, setLookups] = useState(0)
  const follow = useFollow()
  const followed = useMemo(() => {
    const spans = [...episode.segments, ...episode.mentions]
    return { spans, track: steady(track(spans)) }
  }, [episode])
  useLoaded(player, episode)
  useDeepLinks(player, episode)
  const companion = useMemo((): Companion => {
    const now = () =>
      player?.state().episode?.slug === episode.slug
        ? at(followed.track, player.clock.now())
        : NOTHING
    return {
      episode,
      ...followed,
      choice,
      lookups,
      follow,
      show(concept, time) {
        const during = time === undefined ? now() : at(followed.track, time)
        setChoice((old) => ({ concept, pinned: old?.pinned ?? false, during }))
        setLookups((count) => count + 1)
      },
      pin: (concept) => setChoice({ concept, pinned: true, during: now() }),
      unpin: () => setChoice(null),
      choose: setChoice,
    }
  }, [episode, followed, choice, lookups, follow, player])
  return <CompanionContext value={companion}>{children}</CompanionContext>
}

/** The state of auto-scroll, off where the listener turned it off before. */
function useFollow(): Follow {
  const follow = useMemo(() => createFollow(), [])
  useEffect(() => {
    if (recall('follow') === 'off') follow.turn(false)
  }, [follow])
  return follow
}

/** Loads the episode of the page where nothing else plays. */
function useLoaded(player: Player | null, episode: Playable) {
  useEffect(() => {
    // What plays goes on playing: another episode waits until the listener starts it.
    // One whose file names no recording while its author mends it leaves loaded what is.
    if (!player || !episode.audio) return
    const { episode: loaded, playing } = player.state()
    if (!playing || loaded?.slug === episode.slug) player.load(episode)
  }, [player, episode])
}

/** The companion this island stands in. */
export function useCompanion(): Companion {
  const companion = useContext(CompanionContext)
  if (!companion) throw new Error('This island stands outside an episode’s companion')
  return companion
}
