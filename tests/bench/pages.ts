import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SLUG } from './project'
import type { SpokenWord } from './talk'

/** The pages that are measured beside each other. */
export const PAGES = ['earmark', 'visibility', 'bare', 'naive'] as const
export type Page = (typeof PAGES)[number]

export const PAGE_NAMES: Readonly<Record<Page, string>> = {
  earmark: 'Earmark',
  visibility: 'Earmark + content-visibility',
  bare: 'bare: text, audio controls',
  naive: 'naive: span a word, timeupdate',
}

/** Where in its site a page lies. */
export function routeTo(page: Page): string {
  return page === 'bare' || page === 'naive' ? `/${page}/` : `/episodes/${SLUG}/`
}

/**
 * Adds the pages to compare with to a built site: the same text and style sheet with the browser's own audio
 * controls, once without any script and once with an element a word.
 */
export async function addComparedPages(site: string, words: readonly SpokenWord[]): Promise<void> {
  const episode = await readFile(join(site, 'episodes', SLUG, 'index.html'), 'utf8')
  const text = await readFile(join(site, 'episodes', SLUG, 'transcript.html.txt'), 'utf8')
  const styles = [...episode.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link)
  const shell = (body: string, script: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${styles.join('')}` +
    '<style>audio{position:fixed;inset:auto 0 0 0;width:100%}.on{background:gold}</style></head>' +
    `<body><main><div class="transcript">${body}</div></main>` +
    `<audio controls preload="metadata" src="/audio/${SLUG}.mp3"></audio>${script}</body></html>`
  await writePage(site, 'bare', shell(text, ''))
  await writePage(site, 'naive', shell(withSpans(text, words), `<script>${NAIVE}</script>`))
}

async function writePage(site: string, name: string, html: string) {
  await mkdir(join(site, name), { recursive: true })
  await writeFile(join(site, name, 'index.html'), html)
}

/** The transcript with an element around every word. */
function withSpans(html: string, words: readonly SpokenWord[]): string {
  let index = 0
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith('<')
        ? piece
        : piece.replace(
            /[\p{L}\p{N}]+/gu,
            (word) => `<span data-start="${words[index++]?.start}">${word}</span>`,
          ),
    )
    .join('')
}

/** What most transcript players do: at each `timeupdate` they look through all words. */
const NAIVE = `
const audio = document.querySelector('audio')
const spans = [...document.querySelectorAll('[data-start]:not(p, section)')]
let on = null
globalThis.naiveWord = -1
audio.addEventListener('timeupdate', () => {
  const time = audio.currentTime * 1000
  let word = -1
  for (let i = 0; i < spans.length; i++) if (Number(spans[i].dataset.start) <= time) word = i
  if (word === globalThis.naiveWord) return
  globalThis.naiveWord = word
  const before = on
  on?.classList.remove('on')
  on = spans[word] ?? null
  on?.classList.add('on')
  if (on && on.closest('p') !== before?.closest('p')) on.scrollIntoView({ block: 'center' })
})
`

/** Copies a site and lets the browser leave out what is far from the view. */
export async function copyWithVisibility(site: string, copy: string): Promise<void> {
  await cp(site, copy, { recursive: true })
  const chunks = join(copy, '_next', 'static', 'chunks')
  const sheets = (await readdir(chunks)).filter((file) => file.endsWith('.css'))
  const rule = '.transcript>*{content-visibility:auto;contain-intrinsic-height:auto 14rem}'
  for (const sheet of sheets) {
    const css = await readFile(join(chunks, sheet), 'utf8')
    await writeFile(join(chunks, sheet), css + rule)
  }
}
