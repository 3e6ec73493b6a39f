'use client'

import { NoteEditor } from './note-editor'
import { Undo } from './undo'
import type { useNoteEditing } from './use-note-editing'

/** The editor while a note is edited, and the way back from the last step. */
export function NoteDesk({ editing }: { editing: ReturnType<typeof useNoteEditing> }) {
  const { edited, last, failure, kept, close, remove, forgetLast } = editing
  return (
    <>
      {edited && (
        <NoteEditor
          key={edited.note.id}
          note={edited.note}
          isNew={edited.isNew}
          onKept={kept}
          onClose={(text) => close(edited, text)}
          onDelete={() => void remove(edited.note)}
        />
      )}
      <Undo last={last} onDone={forgetLast} />
      <p role="alert" className="toast">
        {failure}
      </p>
    </>
  )
}
