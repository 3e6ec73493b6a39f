import { useEffect, useMemo, useState } from 'react'
import { parseFragment } from '../../../lib/deep-link'
import type { Playable } from '../../../lib/playable'
import { isQuoteFragment } from '../../../lib/quote/link'
import type { Span } from '../../../lib/transcript/cursor'
import type { WordTimes } from '../../../lib/transcript/pack'
import { wordsWithin } from '../../../lib/transcript/spoken'
import type { Player } from '../player/player'
import { usePlayer } from '../player/player-context'
import { startOf, type Script } from '../script'
import { rangeOfWords } from './range-of-words'
import { useWordTimes } from './use-word-times'

/** Marks the words that the address names, under the highlight name `quote`, and plays a quote that was copied here. */
export function useQuoteMark(script: Script, episode: Playable) {
  const player = usePlayer()
  const fragment = useFragment()
  const range = useMemo(() => rangeOf(fragment), [fragment])
  const times = useWordTimes(episode, range !== null)
  useEffect(() => {
    if (player && isQuoteFragment(fragment)) return playWhenThere(player)
  }, [player, fragment])
  useEffect(() => {
    if (!range || !times || !('highlights' in CSS)) return
    const marked = times === 'none' ? null : wordsOf(range, script, times)
    const highlight = new Highlight(marked ?? paragraphsOf(range, script))
    // The word being spoken is painted over it.
    highlight.priority = -1
    CSS.highlights.set('quote', highlight)
    return () => void CSS.highlights.delete('quote')
  }, [script, range, times])
}

/** Plays once the audio stands where the address leads: begun earlier, it would sound from the start. */
function playWhenThere(player: Player): () => void {
  const ending = new AbortController()
  const { audio } = player
  if (audio.readyState >= audio.HAVE_METADATA && !audio.seeking) player.play()
  else audio.addEventListener('seeked', player.play, { once: true, signal: ending.signal })
  return () => ending.abort()
}

/** The fragment that the reader last came by, not one that the page itself has put into the address. */
function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash)
  useEffect(() => {
    const come = () => setFragment(location.hash)
    window.addEventListener('hashchange', come)
    return () => window.removeEventListener('hashchange', come)
  }, [])
  return fragment
}

/** The stretch of time that a fragment names; `null` for any other. */
function rangeOf(fragment: string): Span | null {
  const target = parseFragment(fragment)
  if (target?.kind !== 'time' || target.end === null) return null
  return { start: target.start, end: target.end }
}

function wordsOf(span: Span, script: Script, times: WordTimes): Range | null {
  const found = wordsWithin(times, span)
  return found && rangeOfWords(times, script, found.first, found.last)
}

/** The paragraphs that are spoken in that time, whole: without word times nothing finer is known. */
function paragraphsOf({ start, end }: Span, { paragraphs }: Script): Range {
  const range = document.createRange()
  const starts = paragraphs.map(startOf)
  const first =
    paragraphs[
      Math.max(
        0,
        starts.findLastIndex((time) => time <= start),
      )
    ]
  const last = paragraphs[starts.findLastIndex((time) => time < end)]
  if (!first || !last) return range
  range.setStart(first, 0)
  range.setEnd(last, last.childNodes.length)
  return range
}
