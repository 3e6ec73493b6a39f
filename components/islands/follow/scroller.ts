import type { Playable } from '../../../lib/playable'
import { ms } from '../../../lib/time'
import { at, nextChange } from '../../../lib/transcript/cursor'
import type { Player } from '../player/player'
import type { Script } from '../script'
import type { Follow } from './follow'
import { directionOf, isTall, wayTo } from './free-view'
import { createOwnScrolls } from './own-scrolls'

/** Scrolls the page to what is spoken. */
export interface Scroller {
  /** To be asked at every scroll: whether we or a link made it, not the reader. */
  isOurs(): boolean
  /** To be asked when the page has come to rest: whether it is elsewhere than it was sent, and what is spoken out of sight. */
  isAstray(): boolean
  /** Says to `follow` where what is spoken is, without moving. */
  look(): void
  stop(): void
}

export function createScroller(
  player: Player,
  episode: Playable,
  script: Script,
  follow: Follow,
): Scroller {
  const own = createOwnScrolls()
  // A page that was only opened stays where its reader is.
  let begun = player.audio.played.length > 0

  function look() {
    const paragraph = spoken(player, episode, script)
    follow.point(paragraph ? directionOf(paragraph) : 'here')
  }

  function keepUp() {
    const paragraph = spoken(player, episode, script)
    begun ||= !player.audio.paused
    const way = begun && paragraph && follow.view().state === 'live' ? wayTo(paragraph) : 0
    const top = way === 0 ? null : scrollBy(way)
    if (top === null) return look()
    own.send(top)
    follow.point('here')
  }

  function jump() {
    // A link has scrolled the page by itself, and that is told only later.
    own.send(window.scrollY)
    begun = player.audio.played.length > 0 || player.audio.currentTime > 0
    follow.resume()
    keepUp()
  }

  const ends = [
    player.clock.subscribe(keepUp, (time) => nextLook(player, episode, script, time)),
    player.onJump(jump),
    onWish(follow, keepUp),
  ]
  // Whoever walks to the page while it sounds is taken to where it sounds.
  if (!player.audio.paused) keepUp()
  const isAstray = () => {
    look()
    return !own.isThere() && follow.view().direction !== 'here'
  }
  return { isOurs: own.isOurs, isAstray, look, stop: () => ends.forEach((end) => end()) }
}

/** Calls back when the reader asks to be taken along, and when the room for the text has changed. */
function onWish(follow: Follow, act: () => void): () => void {
  let known = follow.view()
  return follow.subscribe(() => {
    const { state, room } = known
    known = follow.view()
    // A scroll changes the direction: that is no wish to be taken back.
    if (known.state === 'live' && (state !== 'live' || known.room !== room)) act()
  })
}

/** The active paragraph; `null` while another episode is loaded, and before the first. */
function spoken(player: Player, episode: Playable, script: Script): HTMLElement | null {
  if (player.state().episode?.slug !== episode.slug) return null
  return script.paragraphs[at(script.paragraphTrack, player.clock.now())] ?? null
}

/** At the next paragraph; in one too tall to be seen whole, the word is looked after every second. */
function nextLook(player: Player, episode: Playable, script: Script, time: number): number {
  const paragraph = spoken(player, episode, script)
  const next = nextChange(script.paragraphTrack, ms(time))
  return paragraph && isTall(paragraph) ? Math.min(next, time + 1000) : next
}

/** Glides, or jumps where the reader asked for less motion; gives back where to, `null` where the page is there. */
function scrollBy(way: number): number | null {
  const limit = document.documentElement.scrollHeight - window.innerHeight
  const top = Math.round(Math.min(Math.max(0, window.scrollY + way), limit))
  if (Math.abs(top - window.scrollY) < 1) return null
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollTo({ top, behavior: still ? 'instant' : 'smooth' })
  return top
}
