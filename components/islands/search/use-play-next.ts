import { useEffect, useRef } from 'react'

/**
 * Gives the focus to “Play all” on the concept's page that a result leads to, so that the next key plays it. Gives back
 * how to tell that one was opened.
 */
export function usePlayNext(path: string): (href: string) => void {
  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current) focusPlayAll()
    isOpened.current = false
  }, [path])
  return (href) => {
    isOpened.current = href !== location.pathname
    if (!isOpened.current) focusPlayAll()
  }
}

function focusPlayAll() {
  document.querySelector<HTMLElement>('main .play-all')?.focus()
}
