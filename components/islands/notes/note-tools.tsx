'use client'

import { useCallback, useEffect, useEffectEvent } from 'react'
import type { Note } from '../../../lib/kept/note'
import { useCompanion } from '../companion'
import { notesOf } from '../kept/notes'
import { useKept } from '../kept/use-kept'
import type { Wished } from '../later'
import { timeIn } from '../player/commands'
import { usePlayer } from '../player/player-context'
import { selectedIn } from '../quotes/selected-in'
import { loadTimes } from '../transcript/load-times'
import { readTranscript } from '../transcript/transcript-in-page'
import { newNote } from './new-note'
import { NoteDesk } from './note-desk'
import { NoteMarks } from './note-marks'
import { useNoteEditing } from './use-note-editing'
import { useNoteTicks } from './use-note-ticks'
import { handedOn, momentOf, wishesNote } from './wishes'

/** The reader's notes in one episode: made with N or a button, shown beside the text and on the waveform. */
export function NoteTools({ wish }: Wished) {
  const { episode } = useCompanion()
  const player = usePlayer()
  const load = useCallback(() => notesOf(episode.slug), [episode.slug])
  const read = useKept('notes', load)
  const editing = useNoteEditing()
  const begin = useEffectEvent((event: Event) => {
    // Before the text is looked at: every key and click comes by here.
    const script = wishesNote(event) ? readTranscript() : null
    if (!script) return
    event.preventDefault()
    const moment = momentOf(event)
    const time = moment ?? timeIn(player, episode)
    const range = moment === null ? selectedIn(script.root) : null
    void loadTimes(episode).then((times) =>
      editing.edit(newNote(episode, script, times, time, range), true),
    )
  })
  useEffect(() => begin(handedOn(wish)), [wish])
  useEffect(() => {
    const ending = new AbortController()
    const listen = (event: Event) => begin(event)
    for (const type of ['keydown', 'click'])
      document.addEventListener(type, listen, { signal: ending.signal })
    return () => ending.abort()
  }, [])
  const notes = read.kind === 'there' ? read.value : NONE
  useNoteTicks(notes, episode)
  return (
    <>
      <NoteMarks notes={notes} onOpen={(note) => editing.edit(note, false)} />
      <NoteDesk editing={editing} />
    </>
  )
}

const NONE: readonly Note[] = []
