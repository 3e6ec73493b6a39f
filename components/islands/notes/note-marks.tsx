'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import type { Note } from '../../../lib/kept/note'
import { formatClock, ms } from '../../../lib/time'
import { at } from '../../../lib/transcript/cursor'
import { Icon } from '../icon'
import { besideParagraph } from '../transcript/beside-paragraph'
import { readTranscript } from '../transcript/transcript-in-page'

interface Props {
  readonly notes: readonly Note[]
  onOpen(note: Note): void
}

/** A mark at the side of each paragraph for each of its notes. They stand over the page, not in the text. */
export function NoteMarks({ notes, onOpen }: Props) {
  const [script] = useState(readTranscript)
  const list = useRef<HTMLOListElement>(null)
  const ordered = notes.toSorted((a, b) => a.time - b.time)
  useLayoutEffect(() => {
    if (!script || !list.current) return
    return besideParagraph(script, () => placeAll(list.current, ordered, script))
  })
  if (notes.length === 0) return null
  return (
    <ol ref={list} className="note-marks" aria-label="Your notes">
      {ordered.map((note) => (
        <li key={note.id}>
          <button type="button" title={note.text || 'Bookmark'} onClick={() => onOpen(note)}>
            <Icon name="note" />
            <span className="sr-only">
              {note.text ? 'Note' : 'Bookmark'} at {formatClock(note.time)}
              {note.text && `: ${note.text}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function placeAll(
  list: HTMLElement | null,
  notes: readonly Note[],
  script: NonNullable<ReturnType<typeof readTranscript>>,
) {
  const before = new Map<number, number>()
  for (const [i, item] of [...(list?.children ?? [])].entries()) {
    const index = Math.max(0, at(script.paragraphTrack, ms(notes[i]?.time ?? 0)))
    const paragraph = script.paragraphs[index]
    const count = before.get(index) ?? 0
    before.set(index, count + 1)
    if (!(item instanceof HTMLElement) || !paragraph || !list) continue
    const top = paragraph.getBoundingClientRect().top - list.getBoundingClientRect().top
    item.style.top = `${top}px`
    item.style.setProperty('--before', String(count))
  }
}
