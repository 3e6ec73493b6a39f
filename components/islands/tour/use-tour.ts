import { useSyncExternalStore } from 'react'
import { NO_TOUR, tour, type TourState } from './tour-state'

/** The tour that runs, with its place; renders when that changes. */
export function useTour(): TourState {
  return useSyncExternalStore(tour.subscribe, tour.get, () => NO_TOUR)
}
