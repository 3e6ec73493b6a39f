import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page has woken: false in its HTML, and until React has taken it over. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
