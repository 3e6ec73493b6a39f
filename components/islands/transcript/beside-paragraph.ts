import type { Script } from '../script'

/** Calls `place` now, and whenever the paragraphs may have moved in the page; gives back how to end that. */
export function besideParagraph(script: Script, place: () => void): () => void {
  place()
  const watch = new ResizeObserver(place)
  watch.observe(script.root)
  watch.observe(document.body)
  return () => watch.disconnect()
}
