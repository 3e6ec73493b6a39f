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

/** Where to read on, each link with its kind. */
export function ConceptLinks({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <div className="card-part">
      <h3>Read on</h3>
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
