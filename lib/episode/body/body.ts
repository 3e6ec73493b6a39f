import type { Definition, Nodes, Root } from 'mdast'
import type { Point, Report } from '../../diagnostic'
import type { Block } from '../model'
import { DEEPEST, MOST_MISTAKES } from '../limits'
import { markdownTree } from '../syntax/markdown'
import type { Tag } from '../syntax/tags'
import { blocksOf } from './blocks'
import { reportBreaks } from './breaks'
import { atMost, reportLeft } from './left'
import { checkAddress } from './links'
import { reportUnpaired } from './pairs'
import { placeOf } from './place'

/** What a text may hold beside Markdown: a transcript anchors, marks, turns and headings; a definition none of them. */
export type Purpose = 'transcript' | 'definition'

/** What the reading of one text knows and gathers. */
export interface Body {
  readonly purpose: Purpose
  readonly text: string
  readonly report: Report
  /** Maps a place in the text to the place in the author's file. */
  readonly place: (point: Point) => Point
  readonly definitions: ReadonlyMap<string, Definition>
  /** Opening tags without a closing one in their paragraph or among their blocks. */
  readonly opened: Tag[]
  /** Closing tags without an opening one there. */
  readonly closed: Tag[]
  /** Names of unknown elements that were opened, one for each time. */
  readonly strangers: string[]
  /** What an `import` or `export` spans, as offsets. */
  readonly modules: { readonly start: number; readonly end: number }[]
  /** Nodes whose insides are left out. */
  readonly tooDeep: Nodes[]
}

/** Reads MDX without front matter as blocks, and reports everything in it that is no transcript or definition. */
export function readBody(
  text: string,
  purpose: Purpose,
  report: Report,
  place: (point: Point) => Point = (point) => point,
): Block[] {
  const { tree, breaks, tooDeep, patienceEnd, left } = markdownTree(text)
  const body: Body = {
    purpose,
    text,
    report: atMost(MOST_MISTAKES, report),
    place,
    definitions: definitionsOf(tree),
    opened: [],
    closed: [],
    strangers: [],
    modules: [],
    tooDeep: [...tooDeep],
  }
  for (const definition of body.definitions.values()) checkAddress(definition, body)
  const blocks = blocksOf(tree.children, body)
  reportDepth(body)
  reportLeft({ patienceEnd, left }, body)
  reportBreaks(breaks, body)
  reportUnpaired(breaks, body)
  return blocks
}

/** Link definitions by identifier; the first of a name counts, as Markdown says. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const walk = (node: Root | Root['children'][number]) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(tree)
  return definitions
}

/** One diagnostic is enough: what comes after the first such place stands just as deep. */
function reportDepth(body: Body): void {
  const first = body.tooDeep[0]
  if (!first) return
  body.report({
    place: placeOf(first, body),
    rule: 'nesting-depth',
    reason: `Unexpected nesting of more than ${DEEPEST} elements, quotes or lists, expected a flat text`,
    remedy: 'Close the ones before it.',
  })
}
