import { useEffect, useState } from 'react'

/** Copies a text and says so until the next key or click; where the clipboard is closed, it says the text. */
export function useCopy() {
  const [said, say] = useState('')
  useEffect(() => {
    const ending = new AbortController()
    const forget = () => say('')
    for (const event of ['keydown', 'pointerdown'])
      document.addEventListener(event, forget, { signal: ending.signal, capture: true })
    return () => ending.abort()
  }, [])

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      say(`Copied ${text}`)
    } catch {
      say(text)
    }
  }

  return { said, copy }
}
