import { absolute, FEED } from '../lib/feeds/addresses'
import { iframeOf } from '../lib/feeds/embed'
import { appsFor } from '../lib/feeds/subscribe'
import { citationsOf } from '../lib/formats/published/citation'
import type { Episode } from '../lib/library'
import { href } from '../lib/routes'
import type { Show } from '../lib/site'

interface Props {
  readonly episode: Episode
  readonly show: Show
}

/** Where new episodes are heard: the feed, its address to copy, and the apps that open it. */
export function Subscribe({ show }: { show: Show }) {
  return (
    <dd>
      {appsFor(show).map(({ name, url }) => (
        <a key={name} href={url}>
          {name}
        </a>
      ))}
      <a href={href(FEED)}>Feed</a>
      <Copyable text={absolute(show, FEED)} />
    </dd>
  )
}

/** The player for pages of others, as code to copy. */
export function Embed({ episode, show }: Props) {
  return (
    <details>
      <summary>Put the player into a page</summary>
      <Copyable text={iframeOf(episode.transcript, show)} />
    </details>
  )
}

/** The episode as it is cited. */
export function Cite({ episode, show }: Props) {
  const { plain, markdown, bibtex } = citationsOf(episode.transcript, show)
  return (
    <details>
      <summary>Cite this episode</summary>
      <p>
        For a moment of it, put its time behind the address: <code>#t=1:23</code>
      </p>
      <Copyable text={plain} />
      <Copyable text={markdown} />
      <Copyable text={bibtex} />
    </details>
  )
}

/** A text that one click selects as a whole. */
function Copyable({ text }: { text: string }) {
  return (
    <pre className="copyable" tabIndex={0}>
      {text}
    </pre>
  )
}
