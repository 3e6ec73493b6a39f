'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '../icon'

/** Something that can be taken back. */
export interface Undoable {
  readonly said: string
  undo(): void
}

interface Props {
  readonly last: Undoable | null
  onDone(): void
}

/** Says what has just been done and offers to take it back; it stays until it is answered. */
export function Undo({ last, onDone }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What had the focus is gone with the note.
    if (last) button.current?.focus({ preventScroll: true })
  }, [last])
  return (
    <div role="status" className="toast toast-undo">
      {last && (
        <>
          <span>{last.said}</span>
          <button
            ref={button}
            type="button"
            onClick={() => {
              onDone()
              last.undo()
            }}
          >
            Undo
          </button>
          <button type="button" aria-label="Close" onClick={onDone}>
            <Icon name="check" />
          </button>
        </>
      )}
    </div>
  )
}
