import { useEffect } from 'react'

/** Keeps what is being read where it is in the window, while the text is put in anew and boxes come and go in it. */
export function useKeptView() {
  useEffect(() => {
    let seen = look()
    const remember = () => {
      seen = look()
    }
    const observer = new MutationObserver((changes) => {
      // At its top a page stays there, as in browsers that keep the view by themselves.
      if (window.scrollY > 0 && changes.some(isInText)) scrollUnseen(wayOf(seen))
      remember()
    })
    const ending = new AbortController()
    const options = { signal: ending.signal, passive: true }
    observer.observe(document.body, { childList: true, subtree: true })
    window.addEventListener('scroll', remember, options)
    window.addEventListener('resize', remember, options)
    return () => {
      observer.disconnect()
      ending.abort()
    }
  }, [])
}

interface Seen {
  readonly text: string
  /** In px from the window's top. */
  readonly top: number
}

/** The paragraphs in the window, from its top. */
function look(): Seen[] {
  return paragraphs().filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight)
}

function paragraphs() {
  return [...document.querySelectorAll('.transcript p[data-line]')].map((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect()
    return { text: paragraph.textContent ?? '', top, bottom }
  })
}

function isInText({ target }: MutationRecord): boolean {
  return target instanceof Element && target.closest('.transcript') !== null
}

/** How far, in px, the first paragraph that is still there was moved: of several alike, the nearest one. */
function wayOf(seen: readonly Seen[]): number {
  const now = paragraphs()
  for (const { text, top } of seen) {
    const ways = now.filter((one) => one.text === text).map((one) => one.top - top)
    const [nearest] = ways.sort((a, b) => Math.abs(a) - Math.abs(b))
    if (nearest !== undefined) return nearest
  }
  return 0
}

/** Scrolls so that nobody takes it for the reader's own scroll, which would end the following. */
function scrollUnseen(way: number) {
  const before = window.scrollY
  if (Math.abs(way) >= 1) window.scrollBy({ top: way, behavior: 'instant' })
  if (window.scrollY === before) return
  const hide = (event: Event) => event.stopImmediatePropagation()
  window.addEventListener('scroll', hide, { capture: true, once: true })
}
