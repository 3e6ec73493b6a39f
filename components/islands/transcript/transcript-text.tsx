'use client'

import { use, useEffect, useRef, useState } from 'react'
import type { HtmlPiece } from '../../../lib/playable'
import { useCompanion } from '../companion'
import { useFollowScroll } from '../follow/use-follow-scroll'
import { htmlSource } from '../html-source'
import { usePlayer } from '../player/player-context'
import { readScript, type Script } from '../script'
import { useMentions } from './use-mentions'
import { useParagraphKeys } from './use-paragraph-keys'
import { useSeekByClick } from './use-seek-by-click'
import { useSpokenMarks } from './use-spoken-marks'
import { useWordHighlight } from './use-word-highlight'

/**
 * The transcript. Its HTML is put in as a string and never touched by React: the islands light it up from outside,
 * and what is not React's need not be hydrated.
 */
export function TranscriptText({ id, url }: HtmlPiece) {
  const source = htmlSource(id, url)
  const html = typeof source === 'string' ? source : use(source)
  const root = useRef<HTMLDivElement>(null)
  const [script, setScript] = useState<Script | null>(null)
  const { episode } = useCompanion()
  const player = usePlayer()
  useEffect(() => {
    if (root.current) setScript(readScript(root.current))
  }, [html])
  const word = useWordHighlight(player, episode, script)
  useSpokenMarks(player, episode, script)
  useFollowScroll(player, episode, script)
  useSeekByClick(player, episode, script, word)
  useParagraphKeys(player, episode, script)
  useMentions(script)
  return (
    <div
      ref={root}
      id={id}
      className="transcript"
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
