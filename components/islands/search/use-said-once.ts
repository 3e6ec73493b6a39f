import { useEffect, useState } from 'react'

/** Milliseconds without a key after which somebody has typed what they look for. */
const PAUSE = 400

/** What is said of what was typed, once it is typed: who listens would hear a count for every letter. */
export function useSaidOnce(typed: string, text: string): string {
  const [said, say] = useState({ typed: '', text: '' })
  useEffect(() => {
    const saying = setTimeout(() => say({ typed, text }), PAUSE)
    return () => clearTimeout(saying)
  }, [typed, text])
  return said.typed === typed ? said.text : ''
}
