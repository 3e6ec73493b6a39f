import type { Link, LinkKind } from '../lib/episode/model'
import { href } from '../lib/routes'

const KINDS: Record<LinkKind, string> = {
  paper: 'Paper',
  course: 'Course',
  reference: 'Reference',
  video: 'Video',
  code: 'Code',
  article: 'Article',
  book: 'Book',
  podcast: 'Podcast',
}

interface Props {
  readonly links: readonly Link[]
  /** Its level in the page's outline. */
  readonly heading: 'h2' | 'h3'
}

/** Where to read on, each link with its kind. */
export function ConceptLinks({ links, heading: Heading }: Props) {
  if (links.length === 0) return null
  return (
    <div className="card-part">
      <Heading>Read on</Heading>
      <ul className="links">
        {links.map((link) => (
          <li key={link.url}>
            <a href={href(link.url)}>{link.title}</a>
            {link.kind && <span className="link-kind">{KINDS[link.kind]}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
