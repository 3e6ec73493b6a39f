import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { at } from '../../../lib/transcript/cursor'
import { useCompanion, type Choice } from '../companion'
import type { Player } from '../player/player'
import { usePlayer, usePlayerState } from '../player/player-context'
import type { Script } from '../script'

/** Where a reader's eyes are, as shares of the window's height. */
const FROM = 0.24
const TO = 0.34

/** The keys that move a page, and what takes them for itself. */
const SCROLLS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/
const TAKES_KEYS = 'input, select, textarea, dialog'

/**
 * With sound off the panel follows the paragraph at reading height, once the reader has scrolled; a jump in time or the
 * sound takes it back. What was looked up stays until another concept is read. Gives that paragraph's index, -1 for none.
 */
export function useReading(script: Script, wish: Event): number {
  const player = usePlayer()
  const { track, choose } = useCompanion()
  const sounds = usePlayerState((state) => state.playing)
  const [paragraph, setParagraph] = useState(-1)
  const shown = useRef('')
  const show = useEffectEvent((index: number) => {
    setParagraph(index)
    const element = script.paragraphs[index]
    const concept = element ? conceptOf(element) : ''
    if (!player || concept === undefined || concept === shown.current) return
    shown.current = concept
    const during = at(track, player.clock.now())
    choose((old) => (old?.pinned ? old : choiceOf(concept, during)))
  })
  useEffect(() => {
    if (!player || sounds) return
    return watchReader(script, player, wish, (index) => show(index))
  }, [player, sounds, script, wish])
  return paragraph
}

function choiceOf(concept: string, during: number): Choice | null {
  return concept ? { concept, during, pinned: false, why: 'Being read' } : null
}

/** Calls back with the paragraph being read; with -1 when nothing is any more. Gives back how to end that. */
function watchReader(
  script: Script,
  player: Player,
  wish: Event,
  tell: (index: number) => void,
): () => void {
  let moved = wish.type === 'wheel'
  let last = -1
  const follow = () => {
    if (moved && last >= 0) tell(last)
  }
  const ends = [
    watchReadingLine(script, (index) => {
      last = index
      follow()
    }),
    onReaderMoves(() => {
      if (moved) return
      moved = true
      follow()
    }),
    player.onJump(() => {
      moved = false
      tell(-1)
    }),
  ]
  return () => {
    ends.forEach((end) => end())
    if (moved) tell(-1)
  }
}

/** The concept that a paragraph is about: of the segment around it, else the first it mentions. */
function conceptOf(paragraph: HTMLElement): string | undefined {
  const mention = paragraph.querySelector<HTMLElement>('a[data-concept]')
  return (paragraph.closest<HTMLElement>('section[data-concept]') ?? mention)?.dataset.concept
}

/** Calls back with the paragraph at reading height whenever that is another one. */
function watchReadingLine(script: Script, tell: (index: number) => void): () => void {
  const inside = new Set<Element>()
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inside.add(target)
        else inside.delete(target)
      const index = script.paragraphs.findLastIndex((paragraph) => inside.has(paragraph))
      if (index >= 0) tell(index)
    },
    { rootMargin: `${-100 * FROM}% 0px ${-100 * (1 - TO)}% 0px` },
  )
  for (const paragraph of script.paragraphs) watch.observe(paragraph)
  return () => watch.disconnect()
}

/** Calls back when the reader moves the page, not when the page moves itself. */
function onReaderMoves(moved: () => void): () => void {
  const ending = new AbortController()
  const options = { signal: ending.signal, passive: true }
  window.addEventListener('wheel', moved, options)
  window.addEventListener('touchmove', moved, options)
  window.addEventListener('keydown', (event) => scrolls(event) && moved(), options)
  // A press on the scrollbar is one on the page itself.
  const press = (event: PointerEvent) => {
    if (event.clientX >= document.documentElement.clientWidth) moved()
  }
  window.addEventListener('pointerdown', press, options)
  return () => ending.abort()
}

function scrolls({ key, target }: KeyboardEvent): boolean {
  return SCROLLS.test(key) && !(target instanceof Element && target.closest(TAKES_KEYS))
}
