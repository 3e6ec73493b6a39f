'use client'

import { byEpisode } from '../../../lib/kept/order'
import { episodeRoute, href } from '../../../lib/routes'
import { KEEPS_NOTHING } from '../kept/failure'
import { allNotes } from '../kept/notes'
import { useKept } from '../kept/use-kept'
import { KeptActions } from './kept-actions'
import { NoteDesk } from './note-desk'
import { NoteItem } from './note-item'
import { useNoteEditing } from './use-note-editing'

/** All notes on this device, by episode: to be read, changed, deleted, taken away and brought. */
export function NotesPage({ show }: { show: string }) {
  const read = useKept('notes', allNotes)
  const editing = useNoteEditing()
  if (read.kind === 'reading') return null
  if (read.kind === 'failed')
    return (
      <p role="alert" className="kept-facts">
        {KEEPS_NOTHING}
      </p>
    )
  const groups = byEpisode(read.value)
  return (
    <>
      <KeptActions show={show} />
      {groups.length === 0 && <p className="kept-facts">There are none yet.</p>}
      {groups.map(({ episode, title, notes }) => (
        <section key={episode} className="spoken-in" aria-labelledby={`notes_${episode}`}>
          <h2 id={`notes_${episode}`}>
            <a href={href(episodeRoute(episode))}>{title}</a>
          </h2>
          <ol className="note-list">
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                onEdit={() => editing.edit(note, false)}
                onDelete={() => void editing.remove(note)}
              />
            ))}
          </ol>
        </section>
      ))}
      <NoteDesk editing={editing} />
    </>
  )
}
