import { type KeyboardEvent, useState } from 'react'

/** A walk through a list with the keys of its field. */
export interface OptionKeys {
  /** Index of the option walked to; below 0 none. */
  readonly index: number
  onKeyDown(event: KeyboardEvent): void
}

/** Arrows walk, at the end from the beginning again; Enter opens the option walked to, else the first. */
export function useOptionKeys(
  list: object,
  count: number,
  idOf: (at: number) => string,
): OptionKeys {
  const [walked, walk] = useState({ list, index: NONE })
  // Another answer is another list.
  const index = walked.list === list ? walked.index : NONE
  const optionAt = (at: number) => document.getElementById(idOf(at))

  function walkTo(next: number) {
    walk({ list, index: next })
    optionAt(next)?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') optionAt(Math.max(0, index))?.click()
    else if (event.key === 'ArrowDown' && count > 0) walkTo((index + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) walkTo(index > 0 ? index - 1 : count - 1)
    else return
    event.preventDefault()
  }

  return { index, onKeyDown }
}

const NONE = -1
