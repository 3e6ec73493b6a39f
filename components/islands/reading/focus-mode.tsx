'use client'

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { Icon } from '../icon'
import type { Wished } from '../later'
import { isKey, toolOf } from '../pressed'

type Focus = 'off' | 'text' | 'player'

/** The text without anything around it: by F, and out of it by F or Escape. The player can be called. */
export function FocusMode({ wish }: Wished) {
  const [focus, setFocus] = useState<Focus>(() => (wishesFocus(wish) ? 'text' : 'off'))
  const listen = useEffectEvent((event: Event) => {
    if (wishesFocus(event)) return setFocus(focus === 'off' ? 'text' : 'off')
    const open = document.querySelector('dialog[open], :popover-open, .quote-tools')
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !open) setFocus('off')
  })
  useEffect(() => {
    const ending = new AbortController()
    for (const type of ['keydown', 'click'])
      document.addEventListener(type, (event) => listen(event), {
        signal: ending.signal,
        capture: true,
      })
    return () => ending.abort()
  }, [])
  useFocused(focus)
  return (
    <>
      <span role="status" className="sr-only">
        {focus !== 'off' && 'Only the text. Escape brings everything back.'}
      </span>
      {focus !== 'off' && <FocusBar focus={focus} onChange={setFocus} />}
    </>
  )
}

function wishesFocus(event: Event): boolean {
  return isKey(event, 'f') || toolOf(event, 'focus') !== null
}

/** Tells the style sheet; the settings, where this was chosen, have done their part. */
function useFocused(focus: Focus) {
  useLayoutEffect(() => {
    if (focus === 'off') return
    const { dataset } = document.documentElement
    const popover = document.getElementById('text_choice')
    if (popover?.matches(':popover-open')) popover.hidePopover()
    dataset.focus = focus
    return () => void delete dataset.focus
  }, [focus])
}

function FocusBar({ focus, onChange }: { focus: Focus; onChange: (focus: Focus) => void }) {
  return (
    <div className="focus-bar">
      <button
        type="button"
        className="button-quiet"
        aria-pressed={focus === 'player'}
        onClick={() => onChange(focus === 'player' ? 'text' : 'player')}
      >
        Player
      </button>
      <button type="button" className="button-quiet" onClick={() => onChange('off')}>
        <Icon name="focus" />
        Show everything
      </button>
    </div>
  )
}
