'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { usePlayer } from '../player/player-context'
import type { Group, Option } from './options'
import { playOn } from './play-on'
import { SearchBox } from './search-box'

/** Passages shown at first, and how many more at each wish. */
const STEP = 20

const never = () => () => {}
const askedInAddress = () => new URLSearchParams(location.search).get('q') ?? ''

/** Search as a page: what is typed stands in the address, `/search/?q=…`, and the address is answered. */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const asked = useSyncExternalStore(never, askedInAddress, () => '')
  const [typedHere, type] = useState<string | null>(null)
  const typed = typedHere ?? asked
  const [limit, setLimit] = useState(STEP)
  const player = usePlayer()
  useEffect(() => {
    // Who comes to look for something can type at once; who comes to an answer reads it.
    if (!askedInAddress()) field.current?.focus({ preventScroll: true })
  }, [])

  function onType(text: string) {
    type(text)
    setLimit(STEP)
    const url = new URL(location.href)
    if (text.trim()) url.searchParams.set('q', text)
    else url.searchParams.delete('q')
    history.replaceState(history.state, '', url)
  }

  function onOpen({ moment }: Option) {
    if (player && moment?.slug) playOn(player, moment.slug)
  }

  const more = (groups: readonly Group[]) => (
    <More groups={groups} limit={limit} onMore={() => setLimit(limit + STEP)} />
  )
  return (
    <SearchBox
      field={field}
      typed={typed}
      limit={limit}
      onType={onType}
      onOpen={onOpen}
      more={more}
    />
  )
}

interface MoreProps {
  readonly groups: readonly Group[]
  readonly limit: number
  onMore(): void
}

function More({ groups, limit, onMore }: MoreProps) {
  const passages = groups.find(({ name }) => name === 'Passages')
  const hasMore = passages && (passages.orMore || passages.count > passages.options.length)
  if (!hasMore || limit > 400) return null
  return (
    <button type="button" className="button-quiet search-more" onClick={onMore}>
      More passages
    </button>
  )
}
