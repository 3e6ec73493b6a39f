'use client'

import { useState } from 'react'
import { QuoteTools } from './quotes/quote-tools'
import { readScript, type Script } from './script'

/** The tools of a reader: quotes, notes, and a page that is read without sound. */
export function ReaderTools() {
  // It stands in the page before this is fetched.
  const [script] = useState(readTranscript)
  if (!script) return null
  return <QuoteTools script={script} />
}

function readTranscript(): Script | null {
  const root = document.querySelector<HTMLElement>('.transcript')
  return root && readScript(root)
}
