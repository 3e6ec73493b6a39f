import { useEffect, useRef, useState } from 'react'
import { NOTHING_FOUND, type Results } from '../../../lib/search/results'
import { type PageHit, searchPage, slugHere } from './search-page-text'
import { searchShow } from './search-show'

/** What was found for what was typed. */
export interface Answer {
  /** What it answers; it may have been typed on meanwhile. */
  readonly typed: string
  readonly results: Results
  /** In the episode whose page this is. */
  readonly here: readonly PageHit[]
  readonly failed: boolean
}

const NO_ANSWER: Answer = { typed: '', results: NOTHING_FOUND, here: [], failed: false }

/** Answers what is typed: one query at a time, and after it the newest. The last answer stays until the next is there. */
export function useAnswer(typed: string, limit: number): Answer {
  const [answer, setAnswer] = useState(NO_ANSWER)
  const wanted = useRef({ typed, limit })
  const running = useRef(false)
  useEffect(() => {
    wanted.current = { typed, limit }
    if (running.current) return
    running.current = true
    void answerNewest(wanted).then((newest) => {
      running.current = false
      setAnswer(newest)
    })
  }, [typed, limit])
  return answer
}

interface Wanted {
  readonly current: { readonly typed: string; readonly limit: number }
}

async function answerNewest(wanted: Wanted): Promise<Answer> {
  const asked = wanted.current
  const answer = await answerTo(asked.typed, asked.limit)
  return wanted.current === asked ? answer : answerNewest(wanted)
}

async function answerTo(typed: string, limit: number): Promise<Answer> {
  if (!typed.trim()) return NO_ANSWER
  const here = await searchPage(typed).catch(() => [])
  try {
    const except = here.length > 0 ? slugHere() : null
    return { typed, results: await searchShow(typed, { limit, except }), here, failed: false }
  } catch {
    return { ...NO_ANSWER, typed, here, failed: true }
  }
}
