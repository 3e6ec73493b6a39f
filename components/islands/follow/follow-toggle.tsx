'use client'

import { useSyncExternalStore } from 'react'
import { useCompanion } from '../companion'
import { Icon } from '../icon'
import { keep } from '../stored'
import { LIVE } from './follow'

/** Lets the reader choose whether the text scrolls with the sound; the choice is kept. */
export function FollowToggle() {
  const { follow } = useCompanion()
  const { state } = useSyncExternalStore(follow.subscribe, follow.view, () => LIVE)
  const on = state !== 'off'
  return (
    <button
      type="button"
      className="button-icon"
      aria-label="Scroll with the sound"
      aria-pressed={on}
      title="Scroll with the sound"
      onClick={() => {
        follow.turn(!on)
        keep('follow', on ? 'off' : 'on')
      }}
    >
      <Icon name="follow" />
    </button>
  )
}
