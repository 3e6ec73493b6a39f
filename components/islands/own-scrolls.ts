/** Tells the scrolls that a page was sent on from those that its reader makes. */
export interface OwnScrolls {
  /** Says that the page is being sent to a place, in px from its top. */
  send(top: number): void
  /** To be asked at every scroll: whether it brought the page nearer to where it was sent. */
  isOurs(): boolean
}

export function createOwnScrolls(): OwnScrolls {
  // Where the page was at the last scroll.
  let last = window.scrollY
  // Where it was sent, the newest last: a glide that gives way to another goes on for a frame.
  let goals = [last]
  return {
    send(top) {
      last = window.scrollY
      goals = [...goals, top]
    },
    isOurs() {
      const before = last
      last = window.scrollY
      const nearer = (goal: number) => Math.abs(last - goal) <= Math.max(Math.abs(before - goal), 1)
      const ours = goals.some(nearer)
      const newest = goals.at(-1) ?? last
      if (!ours) goals = [last]
      else if (Math.abs(last - newest) <= 1) goals = [newest]
      return ours
    },
  }
}
