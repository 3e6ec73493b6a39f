'use client'

import type { MomentCitation } from './cite-moment'
import { Later, type Wished } from './later'

/** The citations of a moment, once they are looked for. */
export function CiteTools({ citations }: { citations: readonly MomentCitation[] }) {
  const load = async () => {
    const { CiteMoment } = await import('./cite-moment')
    return function Moment({ wish }: Wished) {
      return <CiteMoment wish={wish} citations={citations} />
    }
  }
  return <Later on="toggle" wants={isOpened} load={load} />
}

function isOpened({ target }: Event): boolean {
  return target instanceof HTMLDetailsElement && target.matches('.cite[open]')
}
