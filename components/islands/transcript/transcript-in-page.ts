import { readScript, type Script } from '../script'

/** The transcript that stands in the page; `null` where there is none. */
export function readTranscript(): Script | null {
  const root = document.querySelector<HTMLElement>('.transcript')
  return root && readScript(root)
}
