import type { RootContent } from 'mdast'
import type { Concept } from '../../episode/model'
import { episodeFileRoute } from '../../routes'
import type { Show } from '../../site'
import { inlineText } from '../../transcript/text'
import type { Transcript } from '../../transcript/model'
import { oneLine } from '../read/draft'
import { heading, link, list, paragraph, text } from './markdown'
import { markdown } from './markdown-blocks'
import { conceptUrl } from './published'

/** What the whole site is made from. */
export interface Site {
  readonly show: Show
  readonly episodes: readonly { readonly transcript: Transcript }[]
  readonly concepts: readonly Concept[]
}

/**
 * The site as `/llms.txt` lists it for tools: every episode as Markdown, and every concept.
 *
 * @see https://llmstxt.org/
 */
export function llmsText({ show, episodes, concepts }: Site): string {
  return markdown([
    heading(1, show.title),
    { type: 'blockquote', children: [paragraph(text(oneLine(show.description)))] },
    paragraph(text(BESIDE)),
    ...part(
      'Episodes',
      episodes.map(({ transcript }) => episodeItem(transcript, show)),
    ),
    ...part(
      'Concepts',
      concepts.map((concept) => conceptItem(concept, show)),
    ),
  ])
}

const BESIDE =
  'Each episode is a podcast’s whole transcript with the concepts it speaks about. Beside its index.md lie transcript.txt, transcript.vtt, transcript.srt, transcript.json (the time of every word), chapters.json and concepts.json.'

type Item = Parameters<typeof list>[0][number]

function part(title: string, items: readonly Item[]): RootContent[] {
  return items.length > 0 ? [heading(2, title), list(items)] : []
}

function episodeItem({ slug, meta, paragraphs }: Transcript, { base }: Show): Item {
  const about = meta.description ?? paragraphs[0]?.text ?? ''
  return item(meta.title, base + episodeFileRoute(slug, 'index.md'), `${meta.date}. ${about}`)
}

function conceptItem({ id, term, definition }: Concept, show: Show): Item {
  const opening = definition.find((block) => block.kind === 'paragraph')
  return item(term, conceptUrl({ show }, id), opening ? inlineText(opening.inlines) : '')
}

function item(title: string, url: string, about: string): Item {
  const said = oneLine(about)
  return [link(oneLine(title), url), ...(said === '' ? [] : [text(`: ${said}`)])]
}
