import { ZERO } from '../../../lib/time'
import { type Place, skippedTo, type Stop } from '../../../lib/tour'
import { playFrom } from '../player/play-from'
import type { Player } from '../player/player'
import { NO_TOUR, tour, type TourPlan } from './tour-state'

/** A seek back to the very beginning of a stop may land so much before it, in ms. */
const EARLY = 1_000

let release = () => {}
/** While the tour itself loads and seeks, nobody else does. */
let moving = false

/** Follows a tour whose first stop has just begun to play. It ends when the listener goes elsewhere. */
export function followTour(player: Player, plan: TourPlan) {
  release()
  arrive(plan, 0, null)
  const ends = [
    player.clock.subscribe(
      () => moving || leaveStop(player),
      (time) => endOf(stopNow(), time),
    ),
    player.onJump(() => moving || isWithin(player) || endTour()),
    player.subscribe(() => moving || belongs(player) || endTour()),
  ]
  release = () => ends.forEach((end) => end())
  if (!isWithin(player)) endTour()
}

/** To the next stop (1), behind the last one to the end; or to the one before (-1). */
export function stepTour(player: Player, by: 1 | -1) {
  const { plan, index } = tour.get()
  if (!plan) return
  const next = Math.max(0, index + by)
  arrive(plan, next, by > 0 ? placeOf(player) : undefined)
  const stop = plan.stops[next]
  const episode = stop && plan.episodes[stop.slug]
  moving = true
  if (stop && episode) playFrom(player, episode, stop.start)
  else player.pause()
  moving = false
}

/** Stops the sound, and then the tour: where it stopped is no place to come back to. */
export function stopTour(player: Player) {
  if (player.audio.paused) return endTour()
  player.audio.addEventListener('pause', () => endTour(), { once: true })
  player.pause()
}

/** Ends the tour; what plays goes on. */
function endTour() {
  release()
  release = () => {}
  tour.change(NO_TOUR)
}

function arrive(plan: TourPlan, index: number, from: Place | null | undefined) {
  const stop = plan.stops[index]
  const durationOf = (slug: string) => plan.episodes[slug]?.duration ?? ZERO
  const skipped = stop && from !== undefined ? skippedTo(stop, from, durationOf) : []
  tour.change({ plan, index, skipped })
}

function stopNow(): Stop | undefined {
  const { plan, index } = tour.get()
  return plan?.stops[index]
}

function endOf(stop: Stop | undefined, time: number): number {
  return stop && stop.end > time ? stop.end : Infinity
}

/** Goes on where a stop has been heard. */
function leaveStop(player: Player) {
  const stop = stopNow()
  const { paused, ended } = player.audio
  if (stop && (ended || (!paused && player.clock.now() >= stop.end))) stepTour(player, 1)
}

function isWithin(player: Player): boolean {
  const stop = stopNow()
  const { slug, time } = placeOf(player)
  if (!stop) return belongs(player)
  return slug === stop.slug && time >= stop.start - EARLY && time < stop.end
}

/** Whether what is loaded is the stop's episode; behind the last stop, whether nothing plays. */
function belongs(player: Player): boolean {
  const { episode, playing } = player.state()
  const stop = stopNow()
  return stop ? episode?.slug === stop.slug : !playing
}

function placeOf(player: Player): Place {
  return { slug: player.state().episode?.slug ?? '', time: player.clock.now() }
}
