import { citation } from '../../../lib/quote/citation'
import { quoteFragment } from '../../../lib/quote/link'
import { pageOf, type Playable } from '../../../lib/playable'
import { href } from '../../../lib/routes'
import type { Ms } from '../../../lib/time'
import type { WordTimes } from '../../../lib/transcript/pack'
import type { Script } from '../script'
import { partsOf, timesOf } from './spoken-range'

/** Words of an episode, ready to be handed on. */
export interface Quote {
  /** The words alone. */
  readonly words: string
  /** The words with who says them, where and when, and the link. */
  readonly text: string
  /** The address that marks and plays them. */
  readonly url: string
  readonly start: Ms
  readonly end: Ms
}

/** The quote that a range of the transcript holds; `null` where it holds no word. */
export function quoteOf(
  range: Range,
  script: Script,
  episode: Playable,
  times: WordTimes | null,
): Quote | null {
  const parts = partsOf(range, script)
  const span = timesOf(parts, script, times, episode.duration)
  if (!span) return null
  const url = new URL(href(pageOf(episode)) + quoteFragment(span), location.origin).href
  const said = parts.map(({ text, paragraph }) => ({ text, speaker: speakerOf(paragraph) }))
  return {
    ...span,
    url,
    words: said.map(({ text }) => text).join('\n\n'),
    text: citation({ parts: said, episode: episode.title, start: span.start, url }),
  }
}

function speakerOf(paragraph: HTMLElement): string | null {
  return paragraph.closest('[data-turn]')?.querySelector('.speaker')?.textContent ?? null
}
