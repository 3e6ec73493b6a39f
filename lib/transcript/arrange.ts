import type { Block, Heading, Inline, Paragraph, Segment } from '../episode/model'
import { ZERO, ms, type Ms } from '../time'
import { chaptersOf } from './chapters'
import type {
  Anchor,
  TimedBlock,
  TimedInline,
  TimedParagraph,
  TimedSegment,
  Transcript,
  Word,
} from './model'
import { chapterId, idsFor } from './ids'
import { wordAt, type Outline, type OutlineParagraph } from './outline'
import { inlineText } from './text'

export interface Measured {
  readonly outline: Outline
  readonly words: readonly Word[]
  readonly duration: Ms
  readonly terms: ReadonlyMap<string, string>
}

/** A pause up to this long, in ms, belongs to the passage before it: nothing goes dark between two sentences. */
const PAUSE = 1500

/** Lays the times onto the blocks, in one walk in reading order. */
export function arrange(
  blocks: readonly Block[],
  measured: Measured,
): Pick<Transcript, 'blocks' | 'paragraphs' | 'anchors' | 'chapters'> {
  const walk: Walk = {
    ...measured,
    next: 0,
    paragraphs: [],
    anchors: [],
    headings: [],
    ids: idsFor(blocks),
  }
  const timed = timedBlocks(blocks, walk, { speaker: null, segment: null })
  return {
    blocks: timed,
    paragraphs: walk.paragraphs,
    anchors: inTimeOrder(walk.anchors),
    chapters: chaptersOf(walk.headings, walk.anchors, measured.terms, measured.duration),
  }
}

interface Walk extends Measured {
  /** Index of the next paragraph. */
  next: number
  readonly paragraphs: TimedParagraph[]
  readonly anchors: Anchor[]
  readonly headings: { id: string; title: string; start: Ms }[]
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
        const within = { ...inside, speaker: block.speaker }
        return [
          { kind: 'turn', speaker: block.speaker, blocks: timedBlocks(block.blocks, walk, within) },
        ]
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
  const index = walk.next++
  const outlined = walk.outline.paragraphs[index]
  if (!outlined) throw new Error(`The outline lacks paragraph ${index}`)
  const { firstWord, text } = outlined
  const following = walk.outline.paragraphs[index + 1]
  const start = startOf(firstWord, walk)
  const paragraph: TimedParagraph = {
    kind: 'paragraph',
    index,
    start,
    end: following ? ms(Math.max(start, startOf(following.firstWord, walk))) : walk.duration,
    firstWord,
    wordCount: outlined.tokens.length,
    text,
    inlines: withoutMarks(block.inlines),
    speaker: inside.speaker,
  }
  walk.paragraphs.push(paragraph)
  collectMentions(block.inlines, outlined, index, walk, inside)
  return paragraph
}

function collectMentions(
  inlines: readonly Inline[],
  outlined: OutlineParagraph,
  paragraph: number,
  walk: Walk,
  inside: Inside,
) {
  let offset = 0
  const visit = (inline: Inline) => {
    const from = offset
    if ('inlines' in inline) inline.inlines.forEach(visit)
    else offset += inlineText([inline]).length
    if (inline.kind !== 'mention') return
    const firstWord = wordAt(outlined, from)
    const wordCount = Math.max(0, wordAt(outlined, offset) - firstWord)
    const start = inline.at?.value ?? startOf(firstWord, walk)
    const end = inline.until?.value ?? walk.words[firstWord + wordCount - 1]?.end ?? start
    const span = { start, end: ms(Math.max(start, end)), firstWord, wordCount, paragraph }
    walk.anchors.push({ kind: 'mention', concept: inline.concept, id: inside.segment, ...span })
  }
  inlines.forEach(visit)
}

function timedSegment(block: Segment, walk: Walk, inside: Inside): TimedSegment {
  const id = walk.ids(block.concept)
  const paragraph = walk.next
  const firstWord = wordBefore(walk)
  const place = walk.anchors.length
  const blocks = timedBlocks(block.blocks, walk, { ...inside, segment: id })
  const wordCount = wordBefore(walk) - firstWord
  const start = block.at?.value ?? startOf(firstWord, walk)
  const end = ms(Math.max(start, block.until?.value ?? endOfText(firstWord + wordCount, walk)))
  const span = { concept: block.concept, id, start, end }
  walk.anchors.splice(place, 0, { kind: 'segment', ...span, firstWord, wordCount, paragraph })
  return { kind: 'segment', ...span, blocks }
}

/** Index in the row of words of the first word not yet walked over. */
function wordBefore(walk: Walk): number {
  return walk.outline.paragraphs[walk.next]?.firstWord ?? walk.words.length
}

/** Where a passage ends whose words end before `next`: with its pause, if that is short. */
function endOfText(next: number, walk: Walk): Ms {
  const last = walk.words[next - 1]?.end ?? ZERO
  return ms(Math.min(startOf(next, walk), last + PAUSE))
}

function startOf(word: number, walk: Measured): Ms {
  return walk.words[word]?.start ?? walk.duration
}

function timedHeading(block: Heading, walk: Walk): TimedBlock {
  const title = inlineText(block.inlines)
  const id = walk.ids(chapterId(title))
  walk.headings.push({ id, title, start: startOf(wordBefore(walk), walk) })
  return { kind: 'heading', depth: block.depth, id, inlines: withoutMarks(block.inlines) }
}

function withoutMarks(inlines: readonly Inline[]): TimedInline[] {
  return inlines.flatMap((inline): TimedInline[] => {
    if (inline.kind === 'mark') return []
    return 'inlines' in inline ? [{ ...inline, inlines: withoutMarks(inline.inlines) }] : [inline]
  })
}

function inTimeOrder(anchors: readonly Anchor[]): Anchor[] {
  return [...anchors].sort((a, b) => a.start - b.start)
}
