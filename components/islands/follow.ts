/** `live`: the text scrolls with the sound. `held`: the reader is elsewhere. `off`: the reader wants none of it. */
export type FollowState = 'live' | 'held' | 'off'

/** Where the spoken text is, seen from the reader. */
export type Direction = 'up' | 'down' | 'here'

export interface FollowView {
  readonly state: FollowState
  readonly direction: Direction
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

export function createFollow(): Follow {
  const listeners = new Set<() => void>()
  let view: FollowView = { state: 'live', direction: 'here' }

  function tell() {
    for (const listener of [...listeners]) listener()
  }

  function change(part: Partial<FollowView>) {
    const next = { ...view, ...part }
    if (next.state === view.state && next.direction === view.direction) return
    view = next
    tell()
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hold: () => view.state === 'live' && change({ state: 'held' }),
    resume: () => view.state === 'held' && change({ state: 'live' }),
    turn: (on) => change({ state: on ? 'live' : 'off' }),
    point: (direction) => change({ direction }),
    refresh: tell,
  }
}
