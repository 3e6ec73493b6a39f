import type { Interval } from '../../../lib/kept/intervals'
import type { Playable } from '../../../lib/playable'
import type { Player, PlayerState } from '../player/player'

/** What has to be known of the player. */
interface Sounding {
  readonly audio: Pick<HTMLAudioElement, 'ended' | 'paused' | 'playbackRate' | 'played' | 'seeking'>
  readonly clock: Pick<Player['clock'], 'now'>
  state(): Pick<PlayerState, 'episode'>
}

/**
 * Tells apart what sounded from what was skipped. To be called at every tick and change of the clock; hands each
 * stretch of an episode that has sounded since on, as it grows.
 */
export function createListening(
  player: Sounding,
  heard: (episode: Playable, stretch: Interval) => void,
): () => void {
  // What sounded while this was fetched counts as well.
  let episode = player.state().episode
  let from = begunAt(player)
  return () => {
    const { audio, clock } = player
    const now = clock.now()
    const loaded = player.state().episode
    // After a jump the time tells nothing of what sounded before it: what was handed on until then is what there is.
    const { seeking, played, paused, ended } = audio
    const hasSounded = !seeking && played.length > 0 && now > from
    if (episode && episode === loaded && hasSounded) heard(episode, [from, now])
    // When it begins to play nothing counts as played yet.
    episode = seeking || paused || ended ? null : loaded
    from = now
  }
}

/**
 * When the stretch that sounds now began, in ms. Chromium also counts as played what a link jumps over before the length
 * is known: but nothing has sounded for longer than the page has been there.
 */
function begunAt({ audio: { playbackRate, played }, clock }: Sounding): number {
  const now = clock.now()
  const starts = Array.from({ length: played.length }, (_, i) => played.start(i) * 1000)
  const begun = starts.findLast((start) => start <= now) ?? now
  return Math.max(begun, now - performance.now() * playbackRate)
}
