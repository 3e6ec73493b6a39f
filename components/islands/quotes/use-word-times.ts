import { useEffect, useState } from 'react'
import type { Playable } from '../../../lib/playable'
import type { WordTimes } from '../../../lib/transcript/pack'
import { fetchTimes } from '../use-word-highlight'

/** The word times of an episode from when they are wanted; `null` before, `'none'` where there are none. */
export function useWordTimes(episode: Playable, wanted: boolean): WordTimes | 'none' | null {
  const [times, setTimes] = useState<WordTimes | 'none' | null>(null)
  const { slug, words } = episode
  useEffect(() => {
    if (!wanted || !words) return
    const ending = new AbortController()
    fetchTimes(slug, ending.signal).then(
      (fetched) => setTimes(fetched ?? 'none'),
      () => !ending.signal.aborted && setTimes('none'),
    )
    return () => ending.abort()
  }, [slug, words, wanted])
  return words ? times : 'none'
}
