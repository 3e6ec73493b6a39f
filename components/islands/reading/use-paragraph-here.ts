import { useEffect, useEffectEvent, useState } from 'react'
import type { Script } from '../script'

/** The paragraph that the pointer, the focus or the finger came to last, else the one being read. */
export function useParagraphHere(
  script: Script,
  reading: number,
  wish: Event,
  play: (paragraph: HTMLElement) => void,
): HTMLElement | null {
  const [touched, setTouched] = useState(() => paragraphAt(wish, script))
  const [readBefore, setReadBefore] = useState(reading)
  if (reading !== readBefore) {
    setReadBefore(reading)
    // A finger has no place of its own while the page moves under it; a mouse does.
    if (reading >= 0 && matchMedia('(hover: none)').matches)
      setTouched(script.paragraphs[reading] ?? null)
  }
  const press = useEffectEvent((event: Event) => {
    const paragraph = script.paragraphs.find((one) => one === event.target)
    if (!paragraph || !(event instanceof KeyboardEvent)) return
    if (event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    play(paragraph)
  })
  // What brought this here may have been meant for it.
  useEffect(() => press(wish), [wish])
  useEffect(() => {
    const ending = new AbortController()
    const options = { signal: ending.signal, passive: true }
    const come = (event: Event) => {
      const paragraph = paragraphAt(event, script)
      if (paragraph) setTouched(paragraph)
    }
    for (const type of ['pointerover', 'focusin', 'click'])
      script.root.addEventListener(type, come, options)
    script.root.addEventListener('keydown', (event) => press(event), { signal: ending.signal })
    return () => ending.abort()
  }, [script])
  return touched
}

function paragraphAt(event: Event, { root }: Script): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null
  const paragraph = target?.closest<HTMLElement>('p[data-start]') ?? null
  return root.contains(paragraph) ? paragraph : null
}
