import { useSyncExternalStore } from 'react'

/** Whether everything is to be there at once: in the HTML, until the page is awake, and on its way to paper. */
export function useWhole(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => true,
  )
}

let printing = false

function subscribe(listener: () => void): () => void {
  const ending = new AbortController()
  const options = { signal: ending.signal }
  const print = matchMedia('print')
  const tell = ({ type }: Event) => {
    printing = type === 'beforeprint' || print.matches
    listener()
  }
  for (const event of ['beforeprint', 'afterprint']) window.addEventListener(event, tell, options)
  print.addEventListener('change', tell, options)
  return () => ending.abort()
}
