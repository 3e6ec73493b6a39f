import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Concept } from '../episode/model'
import type { Library } from '../library'
import type { Moment } from '../moments'
import { conceptRoute } from '../routes'
import type { Show } from '../site'
import { formatClock } from '../time'
import { conceptFeedRoute, episodeUrl } from './addresses'
import { channelElements } from './channel'
import { feedDate } from './dates'
import { rss } from './rss'
import { meaningOf } from './texts'
import { branch, type Element, leaf } from './xml'

/** The feed of a concept: every moment it is spoken about, for those who follow an idea. */
export function conceptFeedOf(concept: Concept, { show, episodes, moments }: Library): string {
  const said = moments.get(concept.id) ?? []
  const dates = new Map(episodes.map(({ slug, transcript }) => [slug, transcript.meta.date]))
  const about = {
    title: `${concept.term} · ${show.title}`,
    description: meaningOf(concept),
    page: conceptRoute(concept.id),
    self: conceptFeedRoute(concept.id),
    days: said.flatMap(({ slug }) => dates.get(slug) ?? []),
  }
  return rss([
    ...channelElements(show, about),
    ...numbered(said).flatMap(([moment, number]) => {
      const date = dates.get(moment.slug)
      return date === undefined ? [] : [momentItem(moment, { show, concept, date, number })]
    }),
  ])
}

/** Each moment with which of its episode's it is, from 1. */
function numbered(moments: readonly Moment[]): [Moment, number][] {
  const counts = new Map<string, number>()
  return moments.map((moment) => {
    const number = (counts.get(moment.slug) ?? 0) + 1
    counts.set(moment.slug, number)
    return [moment, number]
  })
}

interface About {
  readonly show: Show
  readonly concept: Concept
  readonly date: string
  /** Which of its episode's moments it is: unlike its time, that stays when words are timed anew. */
  readonly number: number
}

function momentItem(moment: Moment, { show, concept, date, number }: About): Element {
  const { slug, episode, start, fragment } = moment
  const url = episodeUrl(show, slug, fragment)
  const time = formatClock(start)
  return branch('item', [
    leaf('title', `${concept.term} at ${time} in ${episode}`),
    leaf('link', url),
    leaf('guid', `${slug}/${concept.id}/${number}`, { isPermaLink: 'false' }),
    leaf('pubDate', feedDate(date)),
    leaf('description', wordsOf(moment)),
    leaf('content:encoded', quoteOf(moment, url, time)),
  ])
}

function wordsOf({ quote: { before, words, after } }: Moment): string {
  return before + words + after
}

function quoteOf(moment: Moment, url: string, time: string): string {
  const { before, words, after } = moment.quote
  const said = moment.kind === 'segment' ? [words] : [before, h('b', words), after]
  return toHtml([
    h('blockquote', h('p', said)),
    h('p', h('a', { href: url }, `Listen at ${time} in “${moment.episode}”`)),
  ])
}
