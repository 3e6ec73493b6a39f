import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { FilePlace } from './editor'

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const

/** A diagnostic as `earmark check --json` prints it. */
export interface PrintedDiagnostic extends FilePlace {
  readonly severity: (typeof SEVERITIES)[number]
  readonly rule: string
  readonly reason: string
  readonly remedy: string
}

interface Checks {
  /** In file order; `null` before the first check. */
  readonly diagnostics: readonly PrintedDiagnostic[] | null
  /** Whether a file was saved since. */
  readonly isChecking: boolean
}

/** What the check says of the files as they are saved; the page itself is shown anew with them. */
export function useChecks(url: string): Checks {
  const router = useRouter()
  const [checks, setChecks] = useState<Checks>({ diagnostics: null, isChecking: true })
  useEffect(() => {
    if (!url) return
    const events = new EventSource(url)
    events.addEventListener('refresh', () => {
      setChecks(({ diagnostics }) => ({ diagnostics, isChecking: true }))
      // Next never leaves its page for what is not there.
      if (document.querySelector('.not-found')) location.reload()
      else router.refresh()
    })
    events.addEventListener('check', ({ data }) =>
      setChecks({ diagnostics: JSON.parse(String(data)), isChecking: false }),
    )
    return () => events.close()
  }, [url, router])
  return checks
}
