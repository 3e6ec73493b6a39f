'use client'

import { useEffect, useRef, useState } from 'react'
import { BackToNow } from './follow/back-to-now'
import { showHeardMarks } from './heard/show-heard-marks'
import { Later, type Wished } from './later'
import { wantsNotes } from './notes/wishes'
import { QuoteTools } from './quotes/quote-tools'
import { ReadingTools } from './reading/reading-tools'
import { readTranscript } from './transcript/transcript-in-page'
import { useOverScript } from './transcript/use-over-script'

/** The tools of a reader: the way back to what is spoken, quotes, notes, and a page that is read without sound. */
export function ReaderTools({ wish }: Wished) {
  // It stands in the page before this is fetched.
  const [script] = useState(readTranscript)
  const over = useRef<HTMLDivElement>(null)
  useOverScript(over, script)
  useEffect(showHeardMarks, [])
  useEffect(() => {
    // What brought this here may have been meant for the notes, which come only now.
    if (wantsNotes(wish)) document.dispatchEvent(new CustomEvent('notes', { detail: wish }))
  }, [wish])
  if (!script) return null
  return (
    <>
      <BackToNow />
      <QuoteTools script={script} wish={wish} />
      <div ref={over} className="over-script">
        <ReadingTools script={script} wish={wish} />
        <Later on="notes keydown click" wants={wantsNotes} load={notes} />
      </div>
    </>
  )
}

const notes = async () => (await import('./notes/note-tools')).NoteTools
