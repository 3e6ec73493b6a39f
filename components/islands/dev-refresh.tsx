'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows a page anew when its author saved a file. Only in `npm run dev`, which says where to listen. */
export function DevRefresh() {
  const router = useRouter()
  useEffect(() => {
    const url = process.env.NEXT_PUBLIC_EARMARK_EVENTS
    if (!url) return
    const events = new EventSource(url)
    events.onmessage = () => router.refresh()
    return () => events.close()
  }, [router])
  return null
}
