import { wordsUrl, type Playable } from '../../../lib/playable'
import { unpack, type WordTimes } from '../../../lib/transcript/pack'

const fetched = new Map<string, Promise<WordTimes | null>>()

/** The word times of an episode, fetched once; `null` where there are none, or none to be had. */
export function loadTimes({
  slug,
  words,
}: Pick<Playable, 'slug' | 'words'>): Promise<WordTimes | null> {
  if (!words) return Promise.resolve(null)
  const known = fetched.get(slug) ?? fetchTimes(slug)
  fetched.set(slug, known)
  return known.catch(() => {
    fetched.delete(slug)
    return null
  })
}

async function fetchTimes(slug: string): Promise<WordTimes | null> {
  const response = await fetch(wordsUrl(slug))
  return response.ok ? unpack(new Uint8Array(await response.arrayBuffer())) : null
}
