import { useEffect } from 'react'
import type { Script } from '../script'

const STEPS: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
}

/**
 * Shift and arrows select from the beginning of the paragraph that has the focus, by words and by lines; also the
 * first of them, which brought this here.
 */
export function useSelectingKeys(script: Script, wish: Event) {
  useEffect(() => select(wish, script), [wish, script])
  useEffect(() => {
    const ending = new AbortController()
    script.root.addEventListener('keydown', (event) => select(event, script), {
      signal: ending.signal,
    })
    return () => ending.abort()
  }, [script])
}

function select(event: Event, { paragraphs }: Script) {
  if (!(event instanceof KeyboardEvent) || !event.shiftKey) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = STEPS[event.key]
  const selection = getSelection()
  const paragraph = paragraphs.find((one) => one === event.target)
  if (!step || !selection || !paragraph) return
  event.preventDefault()
  const begun = !selection.isCollapsed && paragraph.contains(selection.anchorNode)
  if (!begun) selection.collapse(paragraph, 0)
  selection.modify('extend', ...step)
}
