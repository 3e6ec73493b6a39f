import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Block, Inline, Paragraph, Speaker } from '../episode/model'
import { conceptRoute, href } from '../routes'
import { formatClock } from '../time'
import type { TimedBlock, TimedParagraph, TimedSegment, Transcript } from '../transcript/model'
import { lineBreaks } from '../transcript/source-lines'

/**
 * The transcript as HTML: what a reader without JavaScript reads, and what the islands light up.
 *
 * A string, not React elements: the text then stands once in the page instead of twice (React's payload repeats
 * every element), and nothing of it is hydrated. No element per word; the times of paragraphs and segments are
 * attributes in ms. `hueOf` gives a concept's place in the episode's row of hues. Paragraphs carry their line in the
 * episode's file where `hasLines`; with the `source`, its text, also where in them further lines begin, for their author.
 */
export function transcriptHtml(
  transcript: Transcript,
  hueOf: (concept: string) => number,
  source: string | null = null,
  hasLines = source !== null,
): string {
  const speakers = new Map(transcript.meta.speakers.map((speaker) => [speaker.id, speaker]))
  const lines = source?.split(/\r\n?|\n/) ?? null
  return toHtml(blocks(transcript.blocks, { hueOf, speakers, hasLines, lines }))
}

/** A concept's definition as elements: the same ones, without times. */
export function definition(content: readonly Block[]): Element[] {
  return blocks(content, { hueOf: () => 0, speakers: new Map(), hasLines: false, lines: null })
}

type AnyBlock = Block | TimedBlock

interface Context {
  readonly hueOf: (concept: string) => number
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly hasLines: boolean
  readonly lines: readonly string[] | null
}

function blocks(content: readonly AnyBlock[], context: Context): Element[] {
  return content.flatMap((block) => (block.kind === 'mark' ? [] : [element(block, context)]))
}

function element(block: Exclude<AnyBlock, { kind: 'mark' }>, context: Context): Element {
  switch (block.kind) {
    case 'paragraph':
      return h('p', attributesOf(block, context), inlines(block.inlines, context))
    case 'segment':
      return h(
        'section',
        'id' in block ? segmentOf(block, context) : {},
        blocks(block.blocks, context),
      )
    case 'turn':
      return h('div', { dataTurn: block.speaker }, [
        h(
          'p',
          { className: 'speaker' },
          context.speakers.get(block.speaker)?.name ?? block.speaker,
        ),
        ...blocks(block.blocks, context),
      ])
    case 'heading':
      return h(
        `h${block.depth}`,
        'id' in block ? { id: block.id } : {},
        inlines(block.inlines, context),
      )
    case 'quote':
      return h('blockquote', blocks(block.blocks, context))
    case 'list':
      return list(block, context)
    case 'code':
      return h('pre', h('code', block.text))
    case 'table':
      return table(block.rows, context)
    case 'rule':
      return h('hr')
  }
}

function attributesOf(paragraph: Paragraph | TimedParagraph, { hasLines, lines }: Context) {
  if (!('start' in paragraph)) return {}
  const { start, place, text } = paragraph
  return {
    dataStart: String(start),
    dataClock: formatClock(start),
    dataLine: hasLines ? String(place.line) : null,
    dataBreaks: (lines && lineBreaks(text, lines.slice(place.line - 1)).join(' ')) || null,
  }
}

function segmentOf(segment: TimedSegment, context: Context) {
  return {
    id: segment.id,
    dataConcept: segment.concept,
    dataHue: String(context.hueOf(segment.concept)),
    dataStart: String(segment.start),
    dataEnd: String(segment.end),
  }
}

function list(block: Extract<AnyBlock, { kind: 'list' }>, context: Context): Element {
  const items = block.items.map((item) => h('li', blocks(item, context)))
  if (!block.ordered) return h('ul', items)
  return h('ol', block.start === 1 ? {} : { start: block.start }, items)
}

function table(rows: readonly (readonly (readonly Inline[])[])[], context: Context): Element {
  const [head = [], ...body] = rows
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, inlines(cell, context))),
      ),
    ),
    h(
      'tbody',
      body.map((row) =>
        h(
          'tr',
          row.map((cell) => h('td', inlines(cell, context))),
        ),
      ),
    ),
  ])
}

const FORMATTING = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

function inlines(content: readonly Inline[], context: Context): ElementContent[] {
  return content.flatMap((inline): ElementContent[] => {
    switch (inline.kind) {
      case 'text':
        return [{ type: 'text', value: inline.text }]
      case 'code':
        return [h('code', inline.text)]
      case 'mark':
        return []
      case 'break':
        return [h('br'), { type: 'text', value: '\n' }]
      case 'image':
        return [
          h('img', {
            src: href(inline.url),
            alt: inline.alt,
            title: inline.title,
            loading: 'lazy',
          }),
        ]
      case 'link':
        return [
          h('a', { href: href(inline.url), title: inline.title }, inlines(inline.inlines, context)),
        ]
      case 'mention':
        return [mention(inline.concept, inlines(inline.inlines, context))]
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [h(FORMATTING[inline.kind], inlines(inline.inlines, context))]
    }
  })
}

function mention(concept: string, content: ElementContent[]): Element {
  return h('a', { dataConcept: concept, href: href(conceptRoute(concept)) }, content)
}
