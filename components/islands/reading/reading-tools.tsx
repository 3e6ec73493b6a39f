'use client'

import type { Wished } from '../later'
import type { Script } from '../script'
import { FocusMode } from './focus-mode'
import { ParagraphTool } from './paragraph-tool'
import { useReading } from './use-reading'
import { useTextSettings } from './use-text-settings'

/** What a reader has without sound: the panel follows the eyes, every paragraph can be played, the text can be set. */
export function ReadingTools({ script, wish }: Wished & { script: Script }) {
  const paragraph = useReading(script, wish)
  useTextSettings()
  return (
    <>
      <ParagraphTool script={script} wish={wish} reading={paragraph} />
      <FocusMode wish={wish} />
    </>
  )
}
