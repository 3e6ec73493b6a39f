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
      <Copyable title="Address of the feed" text={absolute(show, FEED)} />
    </dd>
  )
}

/** The player for pages of others, as code to copy. */
export function Embed({ episode, show }: Props) {
  return (
    <details>
      <summary>Put the player into a page</summary>
      <Copyable title="HTML" text={iframeOf(episode.transcript, show)} />
    </details>
  )
}

/** The episode as it is cited, and while it is heard, the moment. */
export function Cite({ episode, show }: Props) {
  const citations = citationsOf(episode.transcript, show)
  return (
    <details className="cite">
      <summary>Cite this moment or the episode</summary>
      <div
        data-episode={episode.slug}
        data-cite={JSON.stringify(citations.map(({ moment }) => moment))}
      />
      <p>The episode</p>
      {citations.map(({ title, whole }) => (
        <Copyable key={title} title={title} text={whole} />
      ))}
    </details>
  )
}

/** A text that one click selects as a whole, and where scripts run, a button copies. */
function Copyable({ title, text }: { title: string; text: string }) {
  return (
    <div className="copyable-box">
      <p>
        {title}
        <span role="status" />
        <button type="button" className="button-quiet" data-copy aria-label={`Copy ${title}`}>
          Copy
        </button>
      </p>
      <pre className="copyable" tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}
