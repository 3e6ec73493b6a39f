'use client'

import { useState } from 'react'
import { fragmentOf } from '../../../lib/deep-link'
import { pageOf, type Playable } from '../../../lib/playable'
import { href } from '../../../lib/routes'
import { formatClock } from '../../../lib/time'
import { Icon } from '../icon'
import { timeIn } from '../player/commands'
import { usePlayer } from '../player/player-context'

/** Copies the address of this moment; where the clipboard is closed, it puts it into the address bar. */
export function CopyLink({ episode }: { episode: Playable }) {
  const player = usePlayer()
  const [said, say] = useState('')

  async function copy() {
    const time = timeIn(player, episode)
    const url = new URL(href(pageOf(episode)) + fragmentOf(time), location.origin)
    try {
      await navigator.clipboard.writeText(url.href)
      say(`Link to ${formatClock(time)} copied`)
    } catch {
      history.replaceState(history.state, '', url)
      say(`The link to ${formatClock(time)} is in the address bar`)
    }
  }

  return (
    <>
      <button
        type="button"
        className="button-icon"
        aria-label="Copy link to this moment"
        title="Copy link to this moment"
        onClick={copy}
        onBlur={() => say('')}
      >
        <Icon name={said ? 'check' : 'link'} />
      </button>
      <span role="status" className="toast">
        {said}
      </span>
    </>
  )
}
