import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paragraphs } from './companion'
import type { Place, Sample } from './spoken'

/** A word of the page with the times that its words.json gives it. */
export interface SpokenWord extends Place {
  readonly start: number
  readonly end: number
}

/** Signs that stand between words. */
const BETWEEN = /^[^\p{L}\p{N}$]*/u

/**
 * The words of a page and when they are spoken, from the file that an author has and the text that a reader sees:
 * each timed word is the next one of the text, or is not written.
 */
export async function truthOf(page: Page, file: string): Promise<SpokenWord[]> {
  const texts = await paragraphs(page).evaluateAll((all) => all.map((each) => each.textContent))
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8')).words
  if (!Array.isArray(rows)) throw new Error(`No words in ${file}`)
  const found: SpokenWord[] = []
  let paragraph = 0
  let from = 0
  for (const [text, start, end] of rows) {
    while (rest() === '' && paragraph < texts.length) {
      paragraph += 1
      from = 0
    }
    if (!rest().startsWith(text)) continue
    if (typeof start === 'number' && typeof end === 'number')
      found.push({ paragraph, from, text, start, end })
    from += text.length
  }
  return found

  function rest(): string {
    const left = texts[paragraph]?.slice(from) ?? ''
    from += BETWEEN.exec(left)?.[0].length ?? 0
    return texts[paragraph]?.slice(from) ?? ''
  }
}

/** Word times are kept in steps of 10 ms: this near to a border either side of it is right. */
const STEP = 10

/**
 * The frames of a playing page in which another word was painted than the one spoken since three frames before, or up
 * to a frame later. At a higher speed a frame holds more of the text.
 */
export function wrongIn(truth: readonly SpokenWord[], seen: readonly Sample[], speed: number) {
  return seen.filter(
    ({ time, since, word }) =>
      !isRight(truth, word, Math.min(since, time - LATE * speed), time + EARLY * speed),
  )
}

/** Real ms: two frames, and one. */
const LATE = 33
const EARLY = 16

/**
 * Whether a place may be painted at some moment of a stretch of time: the word spoken then; between two words the one
 * before, or none.
 */
export function isRight(
  truth: readonly SpokenWord[],
  painted: Place | null,
  from: number,
  to = from,
): boolean {
  if (!painted) return hasPause(truth, from, to)
  const index = truth.findIndex(
    (word) => word.paragraph === painted.paragraph && word.from === painted.from,
  )
  const word = truth[index]
  if (word?.text !== painted.text) return false
  return word.start - STEP <= to && from <= (truth[index + 1]?.start ?? Infinity) + STEP
}

function hasPause(truth: readonly SpokenWord[], from: number, to: number): boolean {
  let heard = from
  for (const { start, end } of truth) {
    if (end - STEP < from) continue
    if (start + STEP > heard) return true
    heard = end - STEP
    if (heard >= to) return false
  }
  return true
}
