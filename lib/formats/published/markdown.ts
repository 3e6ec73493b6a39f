import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast'
import type { Concept, Link } from '../../episode/model'
import { formatClock } from '../../time'
import { oneLine } from '../read/draft'
import { blockNodes, markdown } from './markdown-blocks'
import { conceptUrl, pageUrl, type Published } from './published'

/** An episode as Markdown: what its page says, for those who read or quote with a tool. */
export function episodeMarkdown(published: Published): string {
  const { meta, blocks } = published.transcript
  return markdown([
    heading(1, meta.title),
    ...(meta.subtitle === null ? [] : [paragraph(text(meta.subtitle))]),
    ...(meta.description === null ? [] : [paragraph(text(meta.description))]),
    factsOf(published),
    heading(2, 'Transcript'),
    ...blockNodes(blocks, published, 1),
    ...conceptsOf(published),
  ])
}

function factsOf(published: Published): List {
  const { show, transcript } = published
  const { meta, duration } = transcript
  const speakers = meta.speakers.map(({ name, role }) => (role ? `${name} (${role})` : name))
  return list([
    fact('Podcast', link(show.title, `${show.base}/`)),
    fact('Page', link(pageUrl(published), pageUrl(published))),
    fact('Audio', link(published.audio, published.audio)),
    fact('Date', text(meta.date)),
    ...(duration > 0 ? [fact('Length', text(formatClock(duration)))] : []),
    ...(speakers.length > 0 ? [fact('Speakers', text(speakers.join(', ')))] : []),
    ...(meta.license === null ? [] : [fact('Licence', text(meta.license))]),
    ...meta.links.map((one) => fact('Link', linkOf(one))),
  ])
}

/** Those spoken about, in the order of the episode. */
function conceptsOf(published: Published): RootContent[] {
  const ids = new Set(published.transcript.anchors.map(({ concept }) => concept))
  const concepts = [...ids].flatMap((id) => published.concepts.get(id) ?? [])
  if (concepts.length === 0) return []
  return [heading(2, 'Concepts'), ...concepts.flatMap((one) => conceptNodes(one, published))]
}

function conceptNodes(concept: Concept, published: Published): RootContent[] {
  const { id, term, definition, links } = concept
  const moments = momentsOf(id, published)
  const facts = [...links.map((one) => [linkOf(one)]), ...(moments.length > 0 ? [moments] : [])]
  return [
    { type: 'heading', depth: 3, children: [link(oneLine(term), conceptUrl(published, id))] },
    ...blockNodes(definition, published, 2),
    ...(facts.length > 0 ? [list(facts)] : []),
  ]
}

/** `Spoken about at 4:20, 7:03`, each a link to that moment. */
function momentsOf(id: string, published: Published): PhrasingContent[] {
  if (published.transcript.duration <= 0) return []
  const own = published.moments.filter(({ concept }) => concept === id)
  const links = own.map(({ start, fragment }) =>
    link(formatClock(start), pageUrl(published) + fragment),
  )
  return links.flatMap((one, index) => [text(index === 0 ? 'Spoken about at ' : ', '), one])
}

function linkOf({ title, url, kind }: Link): PhrasingContent {
  return link(kind ? `${title} (${kind})` : title, url)
}

function fact(name: string, value: PhrasingContent): PhrasingContent[] {
  return [text(`${name}: `), value]
}

/** A heading of plain text, on one line. */
export function heading(depth: 1 | 2, title: string): BlockContent {
  return { type: 'heading', depth, children: [text(oneLine(title))] }
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

export function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  }
}

export function link(title: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(title)] }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
