'use client'

import { formatClock, formatSpoken } from '../../../lib/time'
import { lengthOf } from '../../../lib/tour'
import { Icon } from '../icon'
import { playFrom } from '../player/play-from'
import type { Player } from '../player/player'
import { usePlayer } from '../player/player-context'
import { NO_TOUR, tour, type TourPlan } from './tour-state'
import { useTour } from './use-tour'

/** Begins a tour through every moment of a concept, and ends it. What guides the tour is fetched with its first sound. */
export function PlayAll({ plan }: { plan: TourPlan }) {
  const player = usePlayer()
  const { plan: running } = useTour()
  const isRunning = running?.concept.id === plan.concept.id
  const length = lengthOf(plan.stops)

  function onClick() {
    if (player) (isRunning ? stop(player) : begin(player, plan)).catch(forget)
  }

  return (
    <button type="button" className="play-all" onClick={onClick}>
      <Icon name={isRunning ? 'stop' : 'play'} />
      {isRunning ? 'Stop' : 'Play all'}
      {!isRunning && (
        <>
          <span className="time" aria-hidden="true">
            {formatClock(length)}
          </span>
          <span className="sr-only">{formatSpoken(length)}</span>
        </>
      )}
    </button>
  )
}

/** Without what guides it a tour is none; the sound goes on. */
function forget() {
  tour.change(NO_TOUR)
}

async function begin(player: Player, plan: TourPlan) {
  const [first] = plan.stops
  const episode = first && plan.episodes[first.slug]
  if (!episode) return
  // Known before the first sound, of which much else takes note.
  tour.change({ plan, index: 0, skipped: [] })
  playFrom(player, episode, first.start)
  const { followTour } = await import('./tour-run')
  followTour(player, plan)
}

async function stop(player: Player) {
  const { stopTour } = await import('./tour-run')
  stopTour(player)
}
