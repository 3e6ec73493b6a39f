import { useEffect, useState } from 'react'
import type { Playable } from '../../../lib/playable'
import type { WordTimes } from '../../../lib/transcript/pack'
import { loadTimes } from '../transcript/load-times'

/** The word times of an episode from when they are wanted; `null` before, `'none'` where there are none. */
export function useWordTimes(episode: Playable, wanted: boolean): WordTimes | 'none' | null {
  const [times, setTimes] = useState<WordTimes | 'none' | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void loadTimes(episode).then((known) => !gone && setTimes(known ?? 'none'))
    return () => {
      gone = true
    }
  }, [episode, wanted])
  return times
}
