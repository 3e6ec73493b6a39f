import { createStore } from '../store'

/** `live`: the text scrolls with the sound. `held`: the reader is elsewhere. `off`: the reader wants none of it. */
export type FollowState = 'live' | 'held' | 'off'

/** Where the spoken text is, seen from the reader. */
export type Direction = 'up' | 'down' | 'here'

export interface FollowView {
  readonly state: FollowState
  readonly direction: Direction
  /** Rises when the room for the text has changed. */
  readonly room: number
}

/** The state of auto-scroll. It is held as soon as the reader moves, and never returns by itself. */
export interface Follow {
  view(): FollowView
  subscribe(listener: () => void): () => void
  hold(): void
  /** Takes the reader along again, unless following is off. */
  resume(): void
  turn(on: boolean): void
  point(direction: Direction): void
  /** Says that the room for the text has changed. */
  refresh(): void
}

export const LIVE: FollowView = { state: 'live', direction: 'here', room: 0 }

export function createFollow(): Follow {
  const store = createStore(LIVE)
  const { get, change } = store
  return {
    view: get,
    subscribe: store.subscribe,
    hold: () => get().state === 'live' && change({ state: 'held' }),
    resume: () => get().state === 'held' && change({ state: 'live' }),
    turn: (on) => change({ state: on ? 'live' : 'off' }),
    point: (direction) => change({ direction }),
    refresh: () => change({ room: get().room + 1 }),
  }
}
