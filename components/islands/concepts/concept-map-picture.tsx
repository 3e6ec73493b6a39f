'use client'

import { useRouter } from 'next/navigation'
import { use, type MouseEvent } from 'react'
import type { HtmlPiece } from '../../../lib/playable'
import { routeOf } from '../../../lib/routes'
import { htmlSource } from '../html-source'
import { plainlyClicked } from '../plain-click'

/** The map of the show: HTML that stands in the page once, as the transcript does. */
export function ConceptMapPicture({ id, url }: HtmlPiece) {
  const source = htmlSource(id, url)
  const html = typeof source === 'string' ? source : use(source)
  const router = useRouter()

  // The site's own walks know links of text, whose address is no object.
  function onClick({ nativeEvent }: MouseEvent) {
    const address = plainlyClicked(nativeEvent)?.getAttribute('href')
    const route = address && routeOf(new URL(address, location.href), location.origin)
    if (!route) return
    nativeEvent.preventDefault()
    router.push(route)
  }

  return (
    <div
      id={id}
      className="map-picture"
      onClick={onClick}
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
