import { useEffect } from 'react'
import { useCompanion } from '../companion'
import { plainlyClicked } from '../plain-click'
import type { Script } from '../script'

/** A plain click on a mention shows its concept in the panel. Every other click is the browser's. */
export function useMentions(script: Script | null) {
  const { show } = useCompanion()
  useEffect(() => {
    if (!script) return
    const look = (event: MouseEvent) => {
      const concept = plainlyClicked(event)?.dataset.concept
      if (!concept) return
      event.preventDefault()
      show(concept)
    }
    script.root.addEventListener('click', look)
    return () => script.root.removeEventListener('click', look)
  }, [script, show])
}
