'use client'

import { useEffect, useRef } from 'react'
import { Icon } from './icon'
import { isFree, SHORTCUTS } from './use-shortcuts'

/** The list of keys, shown by its button and by `?`. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  const show = () => dialog.current?.showModal()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === '?' && isFree(event)) dialog.current?.showModal()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <button
        type="button"
        className="button-icon button-keys"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        onClick={show}
      >
        <Icon name="keys" />
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts_title" className="shortcuts" closedby="any">
        <h2 id="shortcuts_title">Keyboard shortcuts</h2>
        <KeyTable />
        <form method="dialog">
          <button className="button-quiet">Close</button>
        </form>
      </dialog>
    </>
  )
}

function KeyTable() {
  return (
    <dl>
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
