import { useEffect } from 'react'
import type { Playable } from '../../lib/playable'
import { at, nextChange } from '../../lib/transcript/cursor'
import { useCompanion } from './companion'
import type { Direction, Follow } from './follow'
import type { Player } from './player'
import type { Script } from './script'

/** Where the spoken paragraph is put, and the band it may stand in, as shares of the free height. */
const COMFORT = { top: 0.08, put: 0.22, bottom: 0.72 } as const
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

/** Scrolls with the sound while `follow` is live, and holds it as soon as the reader scrolls or selects. */
export function useFollowScroll(player: Player | null, episode: Playable, script: Script | null) {
  const { follow } = useCompanion()
  useEffect(() => {
    if (!player || !script) return
    const scroller = createScroller(player, episode, script, follow)
    const ends = [holdWhenReaderMoves(player, script, follow, scroller), scroller.start()]
    return () => ends.forEach((end) => end())
  }, [player, episode, script, follow])
}

interface Scroller {
  start(): () => void
  /** Whether the page is being scrolled by us. */
  busy(): boolean
  /** Looks where the spoken text is, without moving. */
  look(): void
}

function createScroller(
  player: Player,
  episode: Playable,
  script: Script,
  follow: Follow,
): Scroller {
  const track = script.paragraphTrack
  let ours = 0
  // A page that was only opened stays where its reader is.
  let begun = player.audio.played.length > 0

  function spoken(): HTMLElement | null {
    if (player.state().episode?.slug !== episode.slug) return null
    return script.paragraphs[at(track, player.clock.now())] ?? null
  }

  function look() {
    const paragraph = spoken()
    follow.point(paragraph ? directionOf(paragraph.getBoundingClientRect()) : 'here')
  }

  function keepUp() {
    const paragraph = spoken()
    begun ||= !player.audio.paused
    if (!begun || !paragraph || follow.view().state !== 'live') return look()
    const view = freeView()
    const box = lineOf(paragraph).getBoundingClientRect()
    const top = view.top + view.height * COMFORT.top
    const bottom = view.top + view.height * COMFORT.bottom
    if (box.top >= top && Math.min(box.bottom, box.top + view.height / 2) <= bottom) return look()
    scrollTo(window.scrollY + box.top - view.top - view.height * COMFORT.put)
    follow.point('here')
  }

  function scrollTo(top: number) {
    const limit = document.documentElement.scrollHeight - window.innerHeight
    const wanted = Math.round(Math.min(Math.max(0, top), limit))
    if (Math.abs(wanted - window.scrollY) < 1) return
    ours += 1
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollTo({ top: wanted, behavior: still ? 'instant' : 'smooth' })
  }

  /** In a paragraph too tall to stand in view whole, the word is looked after every second. */
  function nextLook(time: number): number {
    const paragraph = spoken()
    return paragraph && isTall(paragraph) ? time + 1000 : Infinity
  }

  return {
    busy: () => ours > 0,
    look,
    start() {
      const ending = new AbortController()
      for (const event of ['scrollend', 'pointerdown'])
        document.addEventListener(event, () => (ours = 0), { signal: ending.signal })
      const ends = [
        player.clock.subscribe(keepUp, (time) => Math.min(nextChange(track, time), nextLook(time))),
        player.onJump(() => {
          // A jump by a link scrolls the page itself, and the scroll is told only later.
          ours = 1
          begun = true
          follow.resume()
          keepUp()
        }),
        follow.subscribe(() => follow.view().state === 'live' && keepUp()),
        () => ending.abort(),
      ]
      return () => ends.forEach((end) => end())
    },
  }
}

function holdWhenReaderMoves(
  player: Player,
  script: Script,
  follow: Follow,
  scroller: Scroller,
): () => void {
  const ending = new AbortController()
  const options = { signal: ending.signal, passive: true }
  // Before the first sound there is no "now" to leave.
  const hold = () => player.audio.played.length > 0 && follow.hold()
  window.addEventListener('wheel', hold, options)
  window.addEventListener('touchmove', hold, options)
  window.addEventListener(
    'keydown',
    (event) => {
      const typed =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog')
      if (SCROLL_KEYS.has(event.key) && !typed) hold()
    },
    options,
  )
  // What nothing else announces: the scrollbar, the browser's own search, a walk with the tab key.
  document.addEventListener(
    'scroll',
    () => {
      if (!scroller.busy()) hold()
      scroller.look()
    },
    options,
  )
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed && script.root.contains(selection.anchorNode)) hold()
    },
    options,
  )
  return () => ending.abort()
}

/** The part of the window that nothing covers. */
function freeView(): { top: number; height: number } {
  const style = getComputedStyle(document.documentElement)
  const top = parseFloat(style.scrollPaddingTop) || 0
  const bottom = parseFloat(style.scrollPaddingBottom) || 0
  return { top, height: window.innerHeight - top - bottom }
}

function directionOf(box: DOMRect): Direction {
  const view = freeView()
  if (box.bottom < view.top) return 'up'
  return box.top > view.top + view.height ? 'down' : 'here'
}

/** What is kept in view: the paragraph, or in one taller than the comfort band the word being spoken. */
function lineOf(paragraph: HTMLElement): HTMLElement | Range {
  const [word] = 'highlights' in CSS ? (CSS.highlights.get('word') ?? []) : []
  return isTall(paragraph) && word instanceof Range && paragraph.contains(word.startContainer)
    ? word
    : paragraph
}

function isTall(paragraph: HTMLElement): boolean {
  return paragraph.offsetHeight > freeView().height * (COMFORT.bottom - COMFORT.put)
}
