import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { routeOf } from '../../lib/routes'
import { useCompanion } from './companion'
import type { Script } from './script'

/**
 * A plain click on a mention shows its concept in the panel; a link to another page of the site is walked without
 * loading it anew, so that the sound goes on. Every other click is the browser's.
 */
export function useMentions(script: Script | null) {
  const { show } = useCompanion()
  const router = useRouter()
  useEffect(() => {
    if (!script) return
    const ending = new AbortController()
    script.root.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null
        if (!link || !isPlain(event)) return
        const route = routeOf(new URL(link.href), location.origin)
        const concept = link.dataset.concept
        if (concept && show(concept)) event.preventDefault()
        else if (route && !link.getAttribute('href')?.startsWith('#')) {
          event.preventDefault()
          router.push(route)
        }
      },
      { signal: ending.signal },
    )
    return () => ending.abort()
  }, [script, show, router])
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}
