import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Concept, Link, LinkKind } from '../episode/model'
import { conceptRoute, episodeRoute, href } from '../routes'
import { formatClock, type Ms } from '../time'
import { definition } from './html'

/** A moment as a card lists it. */
interface CardMoment {
  readonly slug: string
  /** The title of its episode. */
  readonly episode: string
  readonly fragment: string
  readonly start: Ms
}

/** What a card needs beside its concept. */
export interface CardContext {
  /** The episode that the card stands beside. */
  readonly slug: string
  readonly hue: number
  /** Every concept that there is. */
  readonly concepts: ReadonlyMap<string, Concept>
  /** The concepts that have a card beside this one. */
  readonly near: ReadonlySet<string>
  /** Of the concept, in all episodes. */
  readonly moments: readonly CardMoment[]
}

/** What the panel shows before any concept is spoken, as HTML; the card of no concept. */
export function startHtml(): string {
  return toHtml(
    h(
      'p',
      { className: 'panel-start', dataCard: '' },
      'The concept being spoken appears here, with its definition and where to read on. ' +
        'Choose any marked words in the text to look one up.',
    ),
  )
}

/**
 * A concept as the panel shows it, as HTML: what it is, where to read on, and when else it is spoken about. A link to
 * a concept with a card of its own says so by `data-concept`.
 */
export function cardHtml(concept: Concept, context: CardContext): string {
  const { slug, hue, concepts, near, moments } = context
  const link = (id: string) => neighbour(id, concepts, near.has(id))
  return toHtml(
    h('div', { className: 'panel-card', dataCard: concept.id, dataHue: String(hue) }, [
      h(
        'h2',
        { className: 'card-term' },
        h('a', { href: href(conceptRoute(concept.id)) }, concept.term),
      ),
      h('div', { className: 'prose' }, definition(concept.definition)),
      ...part('h3', 'Read on', 'links', concept.links.map(readOn)),
      ...part('h3', 'Requires', 'neighbours', concept.requires.map(link)),
      ...part('h3', 'Related', 'neighbours', concept.related.map(link)),
      ...part(
        'h3',
        'In this episode',
        'moments',
        moments.filter((one) => one.slug === slug).map(here),
      ),
      ...part(
        'h3',
        'In other episodes',
        'moments',
        moments.filter((one) => one.slug !== slug).map(elsewhere),
      ),
    ]),
  )
}

/** What a concept's own page says of it, as HTML: definition, links, and the concepts next to it. */
export function aboutHtml(concept: Concept, concepts: ReadonlyMap<string, Concept>): string {
  const link = (id: string) => neighbour(id, concepts, false)
  const next = [...concepts.values()].filter(({ requires }) => requires.includes(concept.id))
  return toHtml([
    h('div', { className: 'prose lead-prose' }, definition(concept.definition)),
    ...part('h2', 'Read on', 'links', concept.links.map(readOn)),
    ...part('h2', 'Requires', 'neighbours', concept.requires.map(link)),
    ...part(
      'h2',
      'Leads to',
      'neighbours',
      next.map(({ id }) => link(id)),
    ),
    ...part('h2', 'Related', 'neighbours', concept.related.map(link)),
  ])
}

function part(
  heading: 'h2' | 'h3',
  title: string,
  name: 'links' | 'neighbours' | 'moments',
  items: readonly (Element | null)[],
): Element[] {
  const found = items.filter((item) => item !== null)
  if (found.length === 0) return []
  return [
    h('div', { className: 'card-part' }, [h(heading, title), h('ul', { className: name }, found)]),
  ]
}

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

function readOn({ url, title, kind }: Link): Element {
  return h('li', [
    h('a', { href: href(url) }, title),
    ...(kind ? [h('span', { className: 'link-kind' }, KINDS[kind])] : []),
  ])
}

function neighbour(
  id: string,
  concepts: ReadonlyMap<string, Concept>,
  hasCard: boolean,
): Element | null {
  const concept = concepts.get(id)
  if (!concept) return null
  const mark = hasCard ? { dataConcept: id } : {}
  return h('li', h('a', { href: href(conceptRoute(id)), ...mark }, concept.term))
}

/** Its words stand in the transcript beside it: the panel takes them from there. */
function here({ fragment, start }: CardMoment): Element {
  return h('li', h('a', { href: fragment }, clock(start)))
}

function elsewhere({ slug, episode, fragment, start }: CardMoment): Element {
  const address = href(episodeRoute(slug) + fragment)
  return h(
    'li',
    h('a', { href: address }, [clock(start), h('span', { className: 'quote' }, episode)]),
  )
}

function clock(time: Ms): Element {
  return h('span', { className: 'time' }, formatClock(time))
}
