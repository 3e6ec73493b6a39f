'use client'

import { useRef } from 'react'
import type { Playable } from '../../../lib/playable'
import { Icon, type IconName } from '../icon'
import type { Script } from '../script'
import { loadTimes } from '../transcript/load-times'
import { quoteOf, type Quote } from './quote-of'
import { useFocusByTab } from './use-focus-by-tab'
import { usePlaceBeside } from './use-place-beside'
import type { Selected } from './use-selection'

interface Props {
  readonly selected: Selected
  readonly script: Script
  readonly episode: Playable
  say(message: string): void
}

/** What can be done with selected words. It stands beside them and takes neither the selection nor the focus. */
export function QuoteToolbar({ selected, script, episode, say }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  usePlaceBeside(bar, selected)
  useFocusByTab(bar, script)

  const withQuote = (run: (quote: Quote) => Promise<void>) => async () => {
    // They are on their way since the words were selected: without them a quote is as long as its paragraph.
    const quote = quoteOf(selected.range, script, episode, await loadTimes(episode))
    if (quote) await run(quote)
  }

  return (
    <div
      ref={bar}
      role="group"
      aria-label="Selected words"
      className="quote-tools"
      // A press on a button would take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Tool
        name="Copy quote"
        icon="quote"
        onClick={withQuote(({ text, url }) => copy(text, url, 'Quote copied', say))}
      />
      <Tool
        name="Copy link"
        icon="link"
        onClick={withQuote(({ url }) => copy(url, url, 'Link copied', say))}
      />
      <button type="button" data-tool="note">
        <Icon name="note" />
        Note
      </button>
      {'share' in navigator && (
        <Tool name="Share" icon="share" onClick={withQuote((quote) => share(quote, episode))} />
      )}
    </div>
  )
}

interface ToolProps {
  readonly name: string
  readonly icon: IconName
  onClick(): void
}

function Tool({ name, icon, onClick }: ToolProps) {
  return (
    <button type="button" onClick={onClick}>
      <Icon name={icon} />
      {name}
    </button>
  )
}

/** Where the clipboard is closed, the link goes into the address bar, from where it can be taken. */
async function copy(text: string, url: string, done: string, say: (message: string) => void) {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    history.replaceState(history.state, '', url)
    say('This browser lets no page copy. The link is in the address bar.')
  }
}

async function share({ words, url }: Quote, episode: Playable) {
  // Whoever closes the sheet has said enough.
  await navigator.share({ title: episode.title, text: `“${words}”`, url }).catch(() => {})
}
