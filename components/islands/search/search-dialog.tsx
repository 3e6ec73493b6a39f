'use client'

import { type MouseEvent, type RefObject, useRef, useState } from 'react'
import { href } from '../../../lib/routes'
import { Icon } from '../icon'
import type { Option } from './options'
import { SearchBox } from './search-box'

interface Props {
  readonly ref: RefObject<HTMLDialogElement | null>
  onOpen(option: Option, event: MouseEvent, typed: string): void
}

/** Passages that the dialog shows: each may cost a fetch, and all of them are a click away. */
const SHOWN = 6

/** The dialog of search. What was typed stays, for the next time. */
export function SearchDialog({ ref, onOpen }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useState('')
  const close = () => ref.current?.close()
  return (
    <dialog ref={ref} aria-label="Search" className="search-dialog" closedby="any">
      <SearchBox
        field={field}
        typed={typed}
        limit={SHOWN}
        onType={type}
        onOpen={(option, event) => onOpen(option, event, typed)}
        more={() => <AsPage typed={typed.trim()} onOpen={close} />}
      >
        <button type="button" className="button-icon" aria-label="Close search" onClick={close}>
          <Icon name="close" />
        </button>
      </SearchBox>
    </dialog>
  )
}

/** The same as a page of its own, to keep or to share, with more passages. */
function AsPage({ typed, onOpen }: { typed: string; onOpen: () => void }) {
  if (!typed) return null
  return (
    <p className="search-as-page">
      <a href={href(`/search/?q=${encodeURIComponent(typed)}`)} onClick={onOpen}>
        All results on a page
      </a>
    </p>
  )
}
