import type { Note } from './note'

/** The notes of one episode, by time. */
export interface EpisodeNotes {
  readonly episode: string
  readonly title: string
  readonly notes: readonly Note[]
}

/** Notes by episode, the one with the newest note first; in each by time. */
export function byEpisode(notes: readonly Note[]): EpisodeNotes[] {
  const groups = new Map<string, Note[]>()
  for (const note of notes.toSorted((a, b) => b.created - a.created)) {
    const group = groups.get(note.episode)
    if (group) group.push(note)
    else groups.set(note.episode, [note])
  }
  return Array.from(groups, ([episode, group]) => ({
    episode,
    title: group[0]?.title ?? episode,
    notes: group.toSorted((a, b) => a.time - b.time || a.created - b.created),
  }))
}
