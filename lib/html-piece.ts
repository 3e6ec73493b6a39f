import { createHash } from 'node:crypto'
import type { HtmlPiece } from './playable'
import { episodeFileRoute, href } from './routes'

/** HTML, and where it stands. */
export interface Html extends HtmlPiece {
  readonly html: string
}

/** A piece of an episode's page, `<name>.html.txt` as a file of its own. */
export function piece(slug: string, name: 'transcript' | 'concepts', html: string): Html {
  return pieceAt(episodeFileRoute(slug, `${name}.html.txt`), `${name}_${slug}`, html)
}

/** A piece of any page, and its file. */
export function pieceAt(route: string, name: string, html: string): Html {
  const version = createHash('sha256').update(html).digest('hex').slice(0, 12)
  return { id: `${name}_${version}`, url: href(route), html }
}
