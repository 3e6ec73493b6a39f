import type { Note } from '../../../lib/kept/note'
import { forget, keep } from '../stored'
import { announce } from './changes'
import { database, putAll } from './database'

/** The notes of all episodes, in no order. */
export async function allNotes(): Promise<Note[]> {
  return (await database()).getAll('notes')
}

/** The notes of one episode, in no order. */
export async function notesOf(slug: string): Promise<Note[]> {
  return (await database()).getAllFromIndex('notes', 'episode', slug)
}

/** Keeps notes, in place of those with the same ids: all of them or, where that fails, none. */
export async function putNotes(notes: readonly Note[]) {
  await putAll('notes', notes)
  await changed()
}

export async function removeNote(id: string) {
  const kept = await database()
  await kept.delete('notes', id)
  await changed()
}

/** A page fetches what shows notes only where it finds this flag. */
async function changed() {
  const count = await (await database()).count('notes')
  if (count > 0) keep('notes', count)
  else forget('notes')
  announce('notes')
}
