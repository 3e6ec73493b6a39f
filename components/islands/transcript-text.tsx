'use client'

import { use, useEffect, useRef, useState } from 'react'
import { useFollowScroll } from './use-follow-scroll'
import { useCompanion } from './companion'
import { usePlayer } from './player-context'
import { readScript, type Script } from './script'
import { transcriptElementId, transcriptSource } from './transcript-source'
import { useMentions } from './use-mentions'
import { useParagraphKeys } from './use-paragraph-keys'
import { useSeekByClick } from './use-seek-by-click'
import { useSpokenMarks } from './use-spoken-marks'
import { useWordHighlight } from './use-word-highlight'

/**
 * The transcript. Its HTML is put in as a string and never touched by React: the islands light it up from outside,
 * and what is not React's need not be hydrated.
 */
export function TranscriptText({ slug, version }: { slug: string; version: string }) {
  const source = transcriptSource(slug, version)
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
      id={transcriptElementId(slug, version)}
      className="transcript"
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
