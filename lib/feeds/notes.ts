import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Episode } from '../library'
import { episodeRoute } from '../routes'
import type { Show } from '../site'
import { formatClock } from '../time'
import type { Anchor } from '../transcript/model'
import { absolute, conceptUrl, episodeUrl } from './addresses'
import { summaryOf } from './texts'

/** The show notes of an episode, as HTML: what it is about, and when each concept is spoken about, as links. */
export function notesOf(
  { slug, transcript }: Episode,
  show: Show,
  terms: ReadonlyMap<string, string>,
): string {
  const segments = transcript.anchors.filter(({ kind }) => kind === 'segment')
  const page = episodeUrl(show, slug)
  const concept = ({ id, concept, start }: Anchor) =>
    h('li', [
      h('a', { href: episodeUrl(show, slug, `#${id}`) }, formatClock(start)),
      ' ',
      h('a', { href: conceptUrl(show, concept) }, terms.get(concept) ?? concept),
    ])
  return toHtml([
    h('p', summaryOf(transcript)),
    ...part('Concepts', segments.map(concept)),
    ...part(
      'Links',
      transcript.meta.links.map(({ title, url }) =>
        h('li', h('a', { href: absolute(show, url, episodeRoute(slug)) }, title)),
      ),
    ),
    h('p', h('a', { href: page }, 'Listen with the transcript')),
  ])
}

function part(title: string, items: readonly Element[]): Element[] {
  return items.length === 0 ? [] : [h('h2', title), h('ul', [...items])]
}
