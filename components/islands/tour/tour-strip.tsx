'use client'

import { useEffect } from 'react'
import { episodeRoute, href } from '../../../lib/routes'
import { formatClock, formatSpoken } from '../../../lib/time'
import { skippedSentence, type Stop } from '../../../lib/tour'
import { IconButton } from '../icon-button'
import { takeKeys } from '../player/media-session'
import type { Player } from '../player/player'
import { usePlayer } from '../player/player-context'
import { stepTour, stopTour } from './tour-run'
import type { TourPlan, TourState } from './tour-state'
import { useTour } from './use-tour'

/** Tells on every page where the tour is and what it left out, and takes it on, back or to its end. */
export function TourStrip() {
  const player = usePlayer()
  const state = useTour()
  const { plan } = state
  return (
    <>
      <p role="status" className="sr-only">
        {plan && sentence(plan, state)}
      </p>
      {player && plan && <Strip player={player} plan={plan} state={state} />}
    </>
  )
}

interface Props {
  readonly player: Player
  readonly plan: TourPlan
  readonly state: TourState
}

function Strip({ player, plan, state }: Props) {
  useEffect(
    () =>
      takeKeys([
        ['previoustrack', () => stepTour(player, -1)],
        ['nexttrack', () => stepTour(player, 1)],
      ]),
    [player],
  )
  const stop = plan.stops[state.index]
  return (
    <section aria-label={`Tour of ${plan.concept.term}`} className="tour">
      <IconButton name="Previous moment" icon="back" onClick={() => stepTour(player, -1)} />
      <div className="tour-place">
        {stop ? <Here plan={plan} stop={stop} state={state} /> : <p>{ending(plan)}</p>}
      </div>
      <IconButton
        name="Next moment"
        icon="on"
        disabled={!stop}
        onClick={() => stepTour(player, 1)}
      />
      <IconButton name="Stop the tour" icon="close" onClick={() => stopTour(player)} />
    </section>
  )
}

function Here({ plan, stop, state }: { plan: TourPlan; stop: Stop; state: TourState }) {
  const skipped = skippedSentence(state.skipped, titleIn(plan), false)
  return (
    <>
      <p className="tour-stop">
        <span className="time">
          {state.index + 1} of {plan.stops.length}
        </span>
        <a href={href(`${episodeRoute(stop.slug)}#t=${stop.start / 1000}`)}>
          {titleIn(plan)(stop.slug)}
        </a>
        <span className="time">{formatClock(stop.start)}</span>
      </p>
      <p className="tour-skipped">{skipped || plan.concept.term}</p>
    </>
  )
}

function ending({ stops, concept }: TourPlan): string {
  return `That was all of ${concept.term}: ${stops.length === 1 ? '1 moment' : `${stops.length} moments`}.`
}

/** What a screen reader says of a new stop, once. */
function sentence(plan: TourPlan, { index, skipped }: TourState): string {
  const stop = plan.stops[index]
  if (!stop) return ending(plan)
  const title = titleIn(plan)
  const place = `${index + 1} of ${plan.stops.length}: “${title(stop.slug)}” at ${formatSpoken(stop.start)}.`
  return `${place} ${skippedSentence(skipped, title, true)}`
}

function titleIn({ episodes }: TourPlan): (slug: string) => string {
  return (slug) => episodes[slug]?.title ?? slug
}
