'use client'

import { useSyncExternalStore } from 'react'
import { useCompanion } from '../companion'
import { Icon } from '../icon'
import { LIVE } from './follow'

/** Takes the reader back to what is being spoken, and says in which direction that is. */
export function BackToNow() {
  const { follow } = useCompanion()
  const { state, direction } = useSyncExternalStore(follow.subscribe, follow.view, () => LIVE)
  if (state !== 'held') return null
  return (
    <button
      type="button"
      className="back-to-now"
      data-direction={direction}
      onClick={follow.resume}
    >
      {direction !== 'here' && <Icon name={direction} />}
      Back to now
    </button>
  )
}
