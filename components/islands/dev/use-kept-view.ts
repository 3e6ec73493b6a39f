import { useEffect } from 'react'

/** Keeps what is being read where it is in the window, while the text is put in anew and boxes come and go in it. */
export function useKeptView() {
  useEffect(() => {
    const ending = new AbortController()
    const hush = createHush(ending.signal)
    let view = look()
    const remember = () => {
      view = look()
    }
    const observer = new MutationObserver((changes) => {
      if (changes.some(isInText)) {
        comeBack(view)
        hush()
      }
      remember()
    })
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

interface View {
  /** How far the page is scrolled, in px. */
  readonly scrolled: number
  /** The paragraphs in the window, from its top, each with its place in px from there. */
  readonly seen: readonly { readonly text: string; readonly top: number }[]
}

function look(): View {
  const isSeen = ({ top, bottom }: { top: number; bottom: number }) =>
    bottom > 0 && top < window.innerHeight
  return { scrolled: window.scrollY, seen: paragraphs().filter(isSeen) }
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

/** Scrolls to where the view was, unless that was the page's top, and ends a glide whose goal has moved. */
function comeBack({ scrolled, seen }: View) {
  const way = scrolled > 0 ? wayOf(seen) : 0
  window.scrollBy({ top: way, behavior: 'instant' })
}

/** In frames: a scroll is told of in the first one after it, its end at the latest in the third. */
const TOLD = 3

/**
 * Tells nobody of the scrolls of the frames after it is called, also where the browser scrolled by itself because the page
 * got shorter: they would pass for the reader's own, which end the following. Then has the spoken looked after anew.
 */
function createHush(signal: AbortSignal) {
  let frames = 0
  const hide = (event: Event) => frames > 0 && event.stopImmediatePropagation()
  const count = () => {
    frames -= 1
    // eslint-disable-next-line no-restricted-globals -- three frames after a change, not each
    if (frames > 0) requestAnimationFrame(count)
    else window.dispatchEvent(new Event('resize'))
  }
  window.addEventListener('scroll', hide, { capture: true, signal })
  window.addEventListener('scrollend', hide, { capture: true, signal })
  return () => {
    // eslint-disable-next-line no-restricted-globals -- as above
    if (frames === 0) requestAnimationFrame(count)
    frames = TOLD
  }
}

/** How far, in px, the first paragraph that is still there was moved: of several alike, the nearest one. */
function wayOf(seen: View['seen']): number {
  const now = paragraphs()
  for (const { text, top } of seen) {
    const ways = now.filter((one) => one.text === text).map((one) => one.top - top)
    const [nearest] = ways.sort((a, b) => Math.abs(a) - Math.abs(b))
    if (nearest !== undefined) return Math.abs(nearest) < 1 ? 0 : nearest
  }
  return 0
}
