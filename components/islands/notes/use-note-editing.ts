import { useState } from 'react'
import type { Note } from '../../../lib/kept/note'
import { sayFailure } from '../kept/failure'
import { putNotes, removeNote } from '../kept/notes'
import type { Undoable } from './undo'

interface Edited {
  readonly note: Note
  readonly isNew: boolean
}

/** What can be done with notes, each step with its way back. */
export function useNoteEditing() {
  const [edited, edit] = useState<Edited | null>(null)
  const [last, setLast] = useState<Undoable | null>(null)
  const [failure, setFailure] = useState('')

  function begin(note: Note, isNew: boolean) {
    setLast(null)
    setFailure('')
    edit({ note, isNew })
  }

  async function remove(note: Note) {
    edit(null)
    try {
      await removeNote(note.id)
      setLast({ said: 'Note deleted', undo: () => void restore(note) })
    } catch (error) {
      setFailure(sayFailure(error))
    }
  }

  async function restore(note: Note) {
    try {
      await putNotes([note])
    } catch (error) {
      edit({ note, isNew: true })
      setFailure(sayFailure(error))
    }
  }

  function close({ note, isNew }: Edited, text: string) {
    edit(null)
    if (text.trim() === note.text) return
    setLast({ said: 'Note not kept', undo: () => edit({ note: { ...note, text }, isNew }) })
  }

  const forgetLast = () => setLast(null)
  return { edited, last, failure, edit: begin, kept: () => edit(null), close, remove, forgetLast }
}
