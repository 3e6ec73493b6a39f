import type { Ms } from '../time'

/** What a listener keeps of a moment; without text it is a bookmark. */
export interface Note {
  /** Stays the same on every device it is brought to. */
  readonly id: string
  /** The slug of the episode, and its title when the note was made. */
  readonly episode: string
  readonly title: string
  readonly time: Ms
  /** Where the words that it is about end; `null` for a moment. */
  readonly end: Ms | null
  /** The words spoken there. */
  readonly quote: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly changed: number
}
