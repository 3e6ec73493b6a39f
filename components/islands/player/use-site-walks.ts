import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { routeOf } from '../../../lib/routes'
import { plainlyClicked } from '../plain-click'

/**
 * Walks from page to page without loading a new one, so that the sound goes on: every plain click on a link to a page
 * of the site, also in text that is not React's. Links are links; one listener does for all of them.
 */
export function useSiteWalks() {
  const router = useRouter()
  useEffect(() => {
    const walk = (event: MouseEvent) => {
      const link = plainlyClicked(event)
      if (!link || link.target || link.hasAttribute('download')) return
      const url = new URL(link.href, location.href)
      const route = routeOf(url, location.origin)
      // Files have no slash at their end; a fragment of this page is the browser's.
      if (!route || !url.pathname.endsWith('/') || isHere(url)) return
      event.preventDefault()
      router.push(route)
    }
    document.addEventListener('click', walk)
    return () => document.removeEventListener('click', walk)
  }, [router])
}

function isHere(url: URL): boolean {
  return url.hash !== '' && url.pathname === location.pathname && url.search === location.search
}
