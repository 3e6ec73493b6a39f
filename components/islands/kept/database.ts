import { openDB, type DBSchema, type IDBPDatabase, type StoreValue } from 'idb'
import type { Heard } from '../../../lib/kept/heard'
import type { Interval } from '../../../lib/kept/intervals'
import type { Note } from '../../../lib/kept/note'
import type { Review } from '../../../lib/kept/review'
import { BASE_PATH } from '../../../lib/routes'

/** What really sounded of an episode. */
export interface Played {
  /** The slug of the episode. */
  readonly episode: string
  readonly intervals: readonly Interval[]
}

interface Kept extends DBSchema {
  notes: { key: string; value: Note; indexes: { episode: string } }
  heard: { key: string; value: Heard }
  played: { key: string; value: Played }
  reviews: { key: string; value: Review }
}

/** The parts of what is kept. */
export type Part = 'notes' | 'heard' | 'played' | 'reviews'

/** Shows that lie under different paths of one host keep theirs apart. */
export const NAME = `earmark${BASE_PATH}`

let opened: Promise<IDBPDatabase<Kept>> | null = null

/** All that this device keeps. Rejects where the browser keeps nothing; the next call tries again. */
export function database(): Promise<IDBPDatabase<Kept>> {
  const close = () => (opened = null)
  opened ??= openDB<Kept>(NAME, 1, {
    upgrade(created) {
      created.createObjectStore('notes', { keyPath: 'id' }).createIndex('episode', 'episode')
      created.createObjectStore('heard', { keyPath: 'id' })
      created.createObjectStore('played', { keyPath: 'episode' })
      created.createObjectStore('reviews', { keyPath: 'concept' })
    },
    // A newer page in another tab must not wait for this one.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      close()
    },
    terminated: close,
  }).catch((error: unknown) => {
    close()
    throw error
  })
  return opened
}

/** Puts values in place of those with the same keys: all of them or, where one cannot be kept, none. */
export async function putAll<P extends Part>(part: P, values: readonly StoreValue<Kept, P>[]) {
  const writing = (await database()).transaction(part, 'readwrite')
  const done = writing.done.catch((error: unknown) => error)
  try {
    await Promise.all(values.map(async (value) => writing.store.put(value)))
  } catch (error) {
    if (writing.error === null) writing.abort()
    await done
    throw error
  }
  const failure = await done
  if (failure !== undefined) throw failure
}
