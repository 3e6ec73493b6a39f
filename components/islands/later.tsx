'use client'

import { useEffect, useEffectEvent, useState, type ComponentType } from 'react'

/** What a part is given: the event that first asked for it, to be answered when it has come. */
export interface Wished {
  readonly wish: Event
}

interface Props {
  /** The events that may ask for the part, separated by spaces. They are heard on their way down the document. */
  readonly on: string
  /** Whether an event asks for it. Also the place to keep the browser's own answer away. */
  wants(event: Event): boolean
  load(): Promise<ComponentType<Wished>>
}

interface Part extends Wished {
  readonly Shown: ComponentType<Wished>
}

/**
 * A part of the page whose code is fetched when it is first asked for, so that who never asks pays nothing. Where the
 * connection fails, the next wish tries again.
 */
export function Later({ on, wants, load }: Props) {
  const [part, setPart] = useState<Part | null>(null)
  const listen = useEffectEvent((wish: Event) => {
    if (wants(wish)) load().then((Shown) => setPart((old) => firstOf(old, { Shown, wish })), ignore)
  })
  const come = part !== null
  useEffect(() => {
    if (come) return
    const ending = new AbortController()
    for (const type of on.split(' '))
      document.addEventListener(type, (event) => listen(event), {
        capture: true,
        signal: ending.signal,
      })
    return () => ending.abort()
  }, [on, come])
  return part && <part.Shown wish={part.wish} />
}

const ignore = () => {}

/** The part that came first, unless a key or a click came while it was on its way: those are meant. */
function firstOf(old: Part | null, part: Part): Part {
  return old && !/^[kc]/.test(part.wish.type) ? old : part
}
