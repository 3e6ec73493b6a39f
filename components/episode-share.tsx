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

/** The episode as it is cited, and while it is heard, the moment. */
export function Cite({ episode, show }: Props) {
  const citations = citationsOf(episode.transcript, show)
  return (
    <details className="cite">
      <summary>Cite this episode</summary>
      {citations.map(({ whole }) => (
        <Copyable key={whole} text={whole} />
      ))}
      <div
        data-episode={episode.slug}
        data-cite={JSON.stringify(citations.map(({ moment }) => moment))}
      />
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
