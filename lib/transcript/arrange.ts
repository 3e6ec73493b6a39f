import type { Block, Heading, Paragraph, Segment } from '../episode/model'
import { chaptersOf } from './chapters'
import { chapterId, idsFor } from './ids'
import { endOfText, span, startOf, type Measured } from './measured'
import { mentionsOf } from './mentions'
import type {
  Anchor,
  Chapter,
  Soundbite,
  TimedBlock,
  TimedParagraph,
  TimedSegment,
  Transcript,
} from './model'
import { inlineText, withoutMarks } from './text'

/**
 * Lays the times onto the blocks, in one walk in reading order.
 *
 * `terms` names the concepts by id: segments are called so where they serve as chapters.
 */
export function arrange(
  blocks: readonly Block[],
  measured: Measured & { readonly terms: ReadonlyMap<string, string> },
): Pick<Transcript, 'blocks' | 'paragraphs' | 'anchors' | 'chapters' | 'soundbites'> {
  const walk: Walk = {
    ...measured,
    paragraphs: [],
    anchors: [],
    headings: [],
    passages: [],
    soundbites: [],
    ids: idsFor(blocks),
  }
  const timed = timedBlocks(blocks, walk, { speaker: null, segment: null })
  const starts = walk.headings.length > 0 ? walk.headings : walk.passages
  return {
    blocks: timed,
    paragraphs: walk.paragraphs,
    anchors: walk.anchors.sort((a, b) => a.start - b.start),
    chapters: chaptersOf(starts, measured.duration),
    soundbites: walk.soundbites,
  }
}

interface Walk extends Measured {
  readonly terms: ReadonlyMap<string, string>
  readonly paragraphs: TimedParagraph[]
  readonly anchors: Anchor[]
  readonly headings: Omit<Chapter, 'end'>[]
  /** The outermost segments. */
  readonly passages: Omit<Chapter, 'end'>[]
  readonly soundbites: Soundbite[]
  readonly ids: (wanted: string) => string
}

interface Inside {
  readonly speaker: string | null
  /** Id of the segment around it. */
  readonly segment: string | null
}

function timedBlocks(blocks: readonly Block[], walk: Walk, inside: Inside): TimedBlock[] {
  return blocks.flatMap((block): TimedBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return [timedParagraph(block, walk, inside)]
      case 'segment':
        return [timedSegment(block, walk, inside)]
      case 'turn': {
        const { kind, speaker } = block
        return [{ kind, speaker, blocks: timedBlocks(block.blocks, walk, { ...inside, speaker }) }]
      }
      case 'quote':
        return [{ kind: 'quote', blocks: timedBlocks(block.blocks, walk, inside) }]
      case 'list':
        return [{ ...block, items: block.items.map((item) => timedBlocks(item, walk, inside)) }]
      case 'heading':
        return [timedHeading(block, walk)]
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => row.map(withoutMarks)) }]
      case 'code':
      case 'rule':
        return [block]
      case 'mark':
        return []
    }
  })
}

function timedParagraph(block: Paragraph, walk: Walk, inside: Inside): TimedParagraph {
  const index = walk.paragraphs.length
  const outlined = walk.outline.paragraphs[index]
  if (!outlined) throw new Error(`The outline lacks paragraph ${index}`)
  const { firstWord, text } = outlined
  const following = walk.outline.paragraphs[index + 1]
  const paragraph: TimedParagraph = {
    kind: 'paragraph',
    index,
    start: startOf(firstWord, walk),
    end: following ? startOf(following.firstWord, walk) : walk.duration,
    firstWord,
    wordCount: outlined.tokens.length,
    text,
    inlines: withoutMarks(block.inlines),
    speaker: inside.speaker,
    place: block.place,
  }
  walk.paragraphs.push(paragraph)
  for (const mention of mentionsOf(block.inlines, outlined, walk))
    walk.anchors.push({ kind: 'mention', id: inside.segment, ...mention, paragraph: index })
  return paragraph
}

function timedSegment(block: Segment, walk: Walk, inside: Inside): TimedSegment {
  const { concept } = block
  const id = walk.ids(concept)
  const term = walk.terms.get(concept) ?? concept
  const paragraph = walk.paragraphs.length
  const firstWord = nextWord(walk)
  const place = walk.anchors.length
  const blocks = timedBlocks(block.blocks, walk, { ...inside, segment: id })
  const next = nextWord(walk)
  const start = block.at?.value ?? startOf(firstWord, walk)
  const times = span(start, block.until?.value ?? endOfText(next, walk), walk)
  if (inside.segment === null) walk.passages.push({ id, title: term, start: times.start })
  if (block.soundbite) {
    const { value, place } = block.soundbite
    walk.soundbites.push({ title: value || term, ...times, place })
  }
  const wordCount = next - firstWord
  walk.anchors.splice(place, 0, {
    kind: 'segment',
    ...{ concept, id, ...times, firstWord, wordCount, paragraph },
  })
  return { kind: 'segment', concept, id, ...times, blocks }
}

/** Index in the row of words of the first word not yet walked over. */
function nextWord(walk: Walk): number {
  return walk.outline.paragraphs[walk.paragraphs.length]?.firstWord ?? walk.words.length
}

function timedHeading(block: Heading, walk: Walk): TimedBlock {
  const title = inlineText(block.inlines)
  const id = walk.ids(chapterId(title))
  walk.headings.push({ id, title, start: startOf(nextWord(walk), walk) })
  return { kind: 'heading', depth: block.depth, id, inlines: withoutMarks(block.inlines) }
}
