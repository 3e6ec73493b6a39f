'use client'

import { useEffect, useState } from 'react'
import { useCompanion } from '../companion'
import type { Wished } from '../later'
import type { Script } from '../script'
import { QuoteToolbar } from './quote-toolbar'
import { useQuoteMark } from './use-quote-mark'
import { useSelectingKeys } from './use-selecting-keys'
import { useSelection } from './use-selection'
import { useWordTimes } from './use-word-times'

/** Hands on what a reader selects, and marks what the address quotes. */
export function QuoteTools({ script, wish }: Wished & { script: Script }) {
  const { episode } = useCompanion()
  const [selected, dismiss] = useSelection(script)
  const [said, say] = useState('')
  useWordTimes(episode, selected !== null)
  useSelectingKeys(script, wish)
  useQuoteMark(script, episode)
  useEffect(() => {
    if (!selected) return
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss()
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
      say('')
    }
  }, [selected, dismiss])
  return (
    <>
      {selected && <QuoteToolbar selected={selected} script={script} episode={episode} say={say} />}
      <span role="status" className="toast">
        {said}
      </span>
    </>
  )
}
