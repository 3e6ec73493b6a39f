import type { Page } from '@playwright/test'
import { audioOf } from './companion'

/** A word in the page: which paragraph, and where in its text. */
export interface Place {
  readonly paragraph: number
  readonly from: number
  readonly text: string
}

/** What was painted as the word at a media time, in ms. */
export interface Sample {
  readonly time: number
  /** The media time three frames before: what the page could not paint since then, because it did not run, is no fault. */
  readonly since: number
  readonly word: Place | null
}

/** The word painted now. */
export async function spoken(page: Page): Promise<Place | null> {
  const [sample] = await audioOf(page).evaluate(watch, { times: [], until: 0 })
  return sample?.word ?? null
}

/** What is painted in every frame while it plays until a media time. */
export function samples(page: Page, until: number): Promise<Sample[]> {
  return audioOf(page).evaluate(watch, { times: [], until })
}

/** What is painted after a seek to each of some times. */
export function samplesAt(page: Page, times: readonly number[]): Promise<Sample[]> {
  return audioOf(page).evaluate(watch, { times, until: 0 })
}

/** Runs in the page. While it plays it looks after each frame, when all that was due in it has run. */
async function watch(
  audio: HTMLAudioElement,
  { times, until }: { times: readonly number[]; until: number },
): Promise<Sample[]> {
  const paragraphs = [...document.querySelectorAll('p[data-start]')]
  const seen: Sample[] = []
  const look = () => {
    const time = audio.currentTime * 1000
    seen.push({ time, since: (seen.at(-3) ?? seen[0])?.time ?? time, word: word() })
  }
  for (const time of times) {
    audio.currentTime = time / 1000
    await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }))
    look()
  }
  while (audio.currentTime * 1000 < until && !audio.paused) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    look()
  }
  if (seen.length === 0) look()
  return seen

  function word(): Place | null {
    const [range] = CSS.highlights.get('word') ?? []
    if (!(range instanceof Range)) return null
    const paragraph = paragraphs.findIndex((each) => each.contains(range.startContainer))
    const element = paragraphs[paragraph]
    if (!element) return null
    const before = document.createRange()
    before.setStart(element, 0)
    before.setEnd(range.startContainer, range.startOffset)
    return { paragraph, from: before.toString().length, text: range.toString() }
  }
}
