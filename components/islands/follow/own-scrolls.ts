/** Tells the scrolls that a page was sent on from those that its reader makes. */
export interface OwnScrolls {
  /** Says that the page is being sent to a place, in px from its top. */
  send(top: number): void
  /** To be asked at every scroll: whether it brought the page nearer to where it was sent, or comes a frame after. */
  isOurs(): boolean
  /** To be asked when the page has come to rest: whether it was sent to where it is, or has not left yet. */
  isThere(): boolean
}

export function createOwnScrolls(): OwnScrolls {
  // Where the page was at the last scroll.
  let last = window.scrollY
  // Where it was when it was sent: an older scroll may come to rest there a moment later.
  let start = last
  // Where it was sent, the newest last: a glide that gives way to another goes on for a frame.
  let goals = [last]
  // A flick that ends as the page is sent on, or a link's own scroll, is told of in the next frame.
  let sent = false
  return {
    send(top) {
      sent = true
      // eslint-disable-next-line no-restricted-globals -- one frame, not each
      requestAnimationFrame(() => (sent = false))
      start = last = window.scrollY
      // Where the page is already it does not have to be brought.
      goals = [...goals.filter((goal) => Math.abs(goal - last) > 1), top]
    },
    isOurs() {
      const before = last
      last = window.scrollY
      const nearer = (goal: number) => Math.abs(last - goal) <= Math.max(Math.abs(before - goal), 1)
      const ours = sent || goals.some(nearer)
      const newest = goals.at(-1) ?? last
      if (!ours) goals = [last]
      else if (Math.abs(last - newest) <= 1) goals = [newest]
      return ours
    },
    isThere: () => [start, ...goals].some((goal) => Math.abs(window.scrollY - goal) <= 1),
  }
}
