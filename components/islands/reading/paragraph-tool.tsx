'use client'

import { useLayoutEffect, useRef } from 'react'
import { formatClock, ms, type Ms } from '../../../lib/time'
import { useCompanion } from '../companion'
import { Icon } from '../icon'
import type { Wished } from '../later'
import { goTo } from '../player/commands'
import { usePlayer } from '../player/player-context'
import { startOf, type Script } from '../script'
import { besideParagraph } from '../transcript/beside-paragraph'
import { useParagraphHere } from './use-paragraph-here'

interface Props extends Wished {
  readonly script: Script
  /** The paragraph being read; -1 for none. */
  readonly reading: number
}

/**
 * “Play from here” and “Add note” for every paragraph: one pair of buttons that goes where the pointer, the focus, the
 * finger or the reader is, so that the text holds no control. By keyboard Shift and Enter do the first, N the second.
 */
export function ParagraphTool({ script, wish, reading }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const player = usePlayer()
  const { episode } = useCompanion()
  const play = (paragraph: HTMLElement) => {
    if (!player) return
    player.load(episode)
    goTo(player, ms(startOf(paragraph)))
    player.play()
  }
  const paragraph = useParagraphHere(script, reading, wish, play)
  useLayoutEffect(() => {
    if (!paragraph) return
    return besideParagraph(script, () => place(bar.current, paragraph))
  }, [script, paragraph])
  if (!paragraph) return null
  const start = ms(startOf(paragraph))
  return (
    <div ref={bar} className="paragraph-tool">
      <Tools start={start} onPlay={() => play(paragraph)} />
    </div>
  )
}

function Tools({ start, onPlay }: { start: Ms; onPlay: () => void }) {
  const clock = formatClock(start)
  const [play, note] = [`Play from here, ${clock}`, `Add note at ${clock}`]
  return (
    <>
      <button type="button" tabIndex={-1} aria-label={play} title={play} onClick={onPlay}>
        <Icon name="play" />
        <span className="paragraph-tool-name">Play from here</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={note}
        title={note}
        data-tool="note"
        data-at={start}
      >
        <Icon name="note" />
        <span className="paragraph-tool-name">Note</span>
      </button>
    </>
  )
}

function place(bar: HTMLElement | null, paragraph: HTMLElement) {
  const parent = bar?.parentElement
  if (!parent) return
  const top = paragraph.getBoundingClientRect().top - parent.getBoundingClientRect().top
  bar.style.top = `${top}px`
}
