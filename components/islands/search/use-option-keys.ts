import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** A walk through a list with the keys of its field. */
export interface OptionKeys {
  /** Index of the option walked to; below 0 none. */
  readonly index: number
  onKeyDown(event: KeyboardEvent): void
}

/**
 * Arrows walk, at the end from the beginning again; Enter opens the option walked to, else the first. While the list
 * does not yet answer what was typed, Enter waits until it does.
 */
export function useOptionKeys(
  list: object,
  isAnswer: boolean,
  count: number,
  idOf: (at: number) => string,
): OptionKeys {
  const waits = useRef(false)
  const [walked, walk] = useState({ list, index: NONE })
  // Another answer is another list.
  const index = walked.list === list ? walked.index : NONE
  const optionAt = (at: number) => document.getElementById(idOf(at))

  useEffect(() => {
    if (!isAnswer || !waits.current) return
    waits.current = false
    document.getElementById(idOf(0))?.click()
  })

  function walkTo(next: number) {
    walk({ list, index: next })
    optionAt(next)?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    waits.current = event.key === 'Enter' && index < 0 && !isAnswer
    if (event.key === 'Enter') {
      if (!waits.current) optionAt(Math.max(0, index))?.click()
    } else if (event.key === 'ArrowDown' && count > 0) walkTo((index + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) walkTo(index > 0 ? index - 1 : count - 1)
    else return
    event.preventDefault()
  }

  return { index, onKeyDown }
}

const NONE = -1
