import type { Playable, PlayableSegment } from '../../../lib/playable'
import { ms, ZERO, type Ms } from '../../../lib/time'
import { SPEEDS, type Player } from './player'

/** Milliseconds. */
export const SKIP_BACK = 15_000
export const SKIP_FORWARD = 30_000

/** A seek lands this far inside what was sought, in ms, so that it is what is shown: word times come in 10 ms steps. */
const INSIDE = 10
/** Within this many ms of a segment's start, "previous" means the segment before it. */
const GRACE = 2_000

/** Where the player is in an episode: at its start while another one is loaded. */
export function timeIn(player: Player | null, episode: Playable): Ms {
  return player?.state().episode?.slug === episode.slug ? player.clock.now() : ZERO
}

export function togglePlay(player: Player) {
  if (player.audio.paused) player.play()
  else player.pause()
}

export function skip(player: Player, by: number) {
  player.seek(ms(player.clock.now() + by))
}

/** Goes to where a word, paragraph or segment begins. */
export function goTo(player: Player, start: Ms) {
  player.seek(ms(start + INSIDE))
}

/** Goes to the start of the next concept's segment, if there is one. */
export function nextConcept(player: Player, segments: readonly PlayableSegment[]) {
  const now = player.clock.now()
  const next = segments.find((segment) => segment.start > now)
  if (next) goTo(player, next.start)
}

/** Goes to the start of this concept's segment, or of the one before it when it has only just begun. */
export function previousConcept(player: Player, segments: readonly PlayableSegment[]) {
  const now = player.clock.now()
  const previous = segments.findLast((segment) => segment.start + GRACE < now)
  player.seek(previous ? ms(previous.start + INSIDE) : ms(0))
}

/** One step faster (1) or slower (-1), within the steps there are. */
export function stepSpeed(player: Player, direction: 1 | -1) {
  const { speed } = player.state()
  const steps = direction > 0 ? SPEEDS : [...SPEEDS].reverse()
  const next = steps.find((step) => (step - speed) * direction > 0)
  if (next !== undefined) player.setSpeed(next)
}
