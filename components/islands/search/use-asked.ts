import { type RefObject, useEffect, useEffectEvent } from 'react'
import { asksToSearch } from './asks-to-search'

/** Opens the dialog at the wish that brought it, and at every later one. */
export function useAsked(wish: Event, dialog: RefObject<HTMLDialogElement | null>) {
  const open = useEffectEvent(() => openSearch(dialog.current))
  useEffect(() => {
    open()
    const ending = new AbortController()
    const listen = (event: Event) => {
      if (asksToSearch(event)) open()
    }
    for (const type of ['keydown', 'click'])
      document.addEventListener(type, listen, { capture: true, signal: ending.signal })
    return () => ending.abort()
  }, [wish])
}

/** On the page of search its own field serves. */
function openSearch(dialog: HTMLDialogElement | null) {
  const ofPage = document.querySelector<HTMLInputElement>('main .search-field input')
  if (!ofPage && dialog && !dialog.open) dialog.showModal()
  const field = ofPage ?? dialog?.querySelector('input')
  field?.focus()
  field?.select()
}
