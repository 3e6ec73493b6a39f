import type { Note } from '../../../lib/kept/note'
import type { Playable } from '../../../lib/playable'
import { sentenceAt } from '../../../lib/quote/sentence'
import type { Ms } from '../../../lib/time'
import { at } from '../../../lib/transcript/cursor'
import type { WordTimes } from '../../../lib/transcript/pack'
import { tokens } from '../../../lib/transcript/tokens'
import { quoteOf } from '../quotes/quote-of'
import type { Script } from '../script'

/** A note about the words of a range, else about the sentence spoken at a time. Nothing is kept yet. */
export function newNote(
  episode: Playable,
  script: Script,
  times: WordTimes | null,
  time: Ms,
  range: Range | null,
): Note {
  const quote = range && quoteOf(range, script, episode, times)
  const now = Date.now()
  return {
    id: newId(),
    episode: episode.slug,
    title: episode.title,
    time: quote?.start ?? time,
    end: quote?.end ?? null,
    quote: quote?.words ?? sentenceOf(script, times, time),
    text: '',
    created: now,
    changed: now,
  }
}

/** Only a page that came safely may ask the browser for one. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function sentenceOf(script: Script, times: WordTimes | null, time: Ms): string {
  const index = Math.max(0, at(script.paragraphTrack, time))
  const text = script.paragraphs[index]?.textContent ?? ''
  const first = times?.firstWords[index] ?? 0
  // In a pause it is the word before.
  const place = times ? times.track.starts.findLastIndex((start) => start <= time) : -1
  const spoken = times?.track.values.subarray(0, place + 1).findLast((word) => word >= first)
  const word = tokens(text)[(spoken ?? first) - first]
  return sentenceAt(text, word?.start ?? 0).replace(/\s+/g, ' ')
}
