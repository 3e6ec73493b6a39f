import { createFindInTexts, type FindInTexts } from '../../../lib/search/find-in-texts'
import { type Piece, snippetOf } from '../../../lib/search/snippet'
import { ms, type Ms } from '../../../lib/time'
import { NOTHING } from '../../../lib/transcript/cursor'
import type { WordTimes } from '../../../lib/transcript/pack'
import { readScript, startOf, type Script } from '../script'
import { loadTimes } from '../transcript/load-times'
import { selectText, textsOf } from '../transcript/word-finder'

/** A place in the transcript of this page that was looked for. */
export interface PageHit {
  readonly range: Range
  /** When its first word is spoken; where words have no times, when its paragraph begins. */
  readonly start: Ms
  readonly snippet: readonly Piece[]
}

/** The transcript in the page, ready to be searched. */
interface PageText {
  readonly script: Script
  readonly find: FindInTexts
  readonly startOfWord: (paragraph: number, word: number) => number | undefined
}

let read: { readonly root: HTMLElement; readonly text: Promise<PageText> } | undefined

/** Every place in this page's transcript, in the order it is spoken; none on a page without one. */
export async function searchPage(typed: string): Promise<readonly PageHit[]> {
  const root = document.querySelector<HTMLElement>('.transcript')
  if (!root) return []
  if (read?.root !== root || !root.isConnected) read = { root, text: readPage(root) }
  const { script, find, startOfWord } = await read.text
  return find(typed).flatMap(({ text, word, start, end }) => {
    const paragraph = script.paragraphs[text]
    const range = document.createRange()
    if (!paragraph || !selectText(textsOf(paragraph), { start, end }, range)) return []
    const time = startOfWord(text, word) ?? startOf(paragraph)
    const snippet = snippetOf(paragraph.textContent, [{ start, end, word }])
    return [{ range, start: ms(time), snippet }]
  })
}

async function readPage(root: HTMLElement): Promise<PageText> {
  const script = readScript(root)
  const find = createFindInTexts(script.paragraphs.map(({ textContent }) => textContent))
  const slug = slugHere()
  const times = slug === null ? null : await loadTimes({ slug, words: true })
  const fits = times && times.firstWords.length === script.paragraphs.length + 1
  return { script, find, startOfWord: fits ? startsIn(times) : () => undefined }
}

/** The episode whose page this is; `null` on other pages. */
export function slugHere(): string | null {
  return /\/episodes\/([^/]+)\//.exec(location.pathname)?.[1] ?? null
}

function startsIn({ track, firstWords }: WordTimes): PageText['startOfWord'] {
  const starts = new Map<number, number>()
  track.values.forEach((word, i) => {
    const start = track.starts[i]
    if (word !== NOTHING && start !== undefined) starts.set(word, start)
  })
  return (paragraph, word) => starts.get((firstWords[paragraph] ?? 0) + word)
}
