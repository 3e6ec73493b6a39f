'use client'

import type { Note } from '../../../lib/kept/note'
import { formatClock, formatSpoken } from '../../../lib/time'
import { noteHref } from './note-url'

interface Props {
  readonly note: Note
  onEdit(): void
  onDelete(): void
}

/** A note in the list of all. */
export function NoteItem({ note, onEdit, onDelete }: Props) {
  const at = formatSpoken(note.time)
  return (
    <li>
      <div className="note-head">
        <a href={noteHref(note)} className="time" aria-label={`Go to ${at}`}>
          {formatClock(note.time)}
        </a>
        <button
          type="button"
          className="button-quiet"
          aria-label={`Edit the note at ${at}`}
          onClick={onEdit}
        >
          Edit
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-label={`Delete the note at ${at}`}
          onClick={onDelete}
        >
          Delete
        </button>
      </div>
      {note.text && <p className="note-text">{note.text}</p>}
      {note.quote && <blockquote>{note.quote}</blockquote>}
    </li>
  )
}
