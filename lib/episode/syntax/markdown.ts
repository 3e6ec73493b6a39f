import { createProcessor } from '@mdx-js/mdx'
import type { Nodes, Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import type { Extension } from 'micromark-util-types'
import type { Point } from '../../diagnostic'
import { DEEPEST } from '../limits'
import { comments } from './comments'
import { endlessIn, unclosedIn } from './hopeless'
import { patienceWith } from './patience'
import { type Break, survive } from './survive'
import { tagsFromMarkdown } from './tags'
import { type Thinned, thinned } from './thinned'

/** What a text in MDX says, and where it is broken. */
export interface MarkdownTree {
  readonly tree: Root
  readonly breaks: readonly Break[]
  /** What stands deeper than `DEEPEST`: its insides are left out, so that no file exhausts the stack. */
  readonly tooDeep: readonly Nodes[]
  /** The first sign that was not looked at, after so many that began nothing; `null` where all were. */
  readonly patienceEnd: Point | null
  /** What was not looked at, because it would take too long. */
  readonly left: Pick<Thinned, 'crowded' | 'deep'>
}

/** MDX has tags in place of HTML, and keeps indented text for the insides of elements. */
const NO_HTML = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }

/**
 * The syntax tree of a text in MDX with GFM: tags and expressions are recognised and never evaluated.
 *
 * MDX stops at its first syntax error. Here each one becomes a break, its sign plain text, and the rest is read.
 * Opening and closing tags stand side by side: `nest` pairs them.
 */
export function markdownTree(text: string): MarkdownTree {
  const breaks = new Map<number, Break>()
  const record = (found: Break) => breaks.set(found.offset, found)
  const patience = patienceWith(text)
  const tooDeep: Nodes[] = []
  const left = thinned(text)
  const tree = createProcessor({ remarkPlugins: [syntax] }).parse(left.text)
  return { tree, breaks: Array.from(breaks.values()), tooDeep, patienceEnd: patience.end(), left }

  /** MDX's own parser, with these extensions in the place of those that stop and that read JavaScript. */
  function syntax(this: { data(): object }): void {
    Object.assign(this.data(), {
      micromarkExtensions: [
        withoutAutolinks(gfm()),
        NO_HTML,
        survive(mdxJsx(), patience, record),
        survive(mdxExpression(), patience, record, unclosedIn(text)),
        survive(comments(), patience, () => {}, endlessIn(text)),
      ],
      fromMarkdownExtensions: [{ transforms: [prune] }, gfmFromMarkdown(), tagsFromMarkdown()],
    })
  }

  function prune(root: Root): void {
    let level: Nodes[] = [root]
    for (let depth = 0; level.length > 0; depth++) {
      if (depth === DEEPEST) for (const node of level) cut(node)
      level = level.flatMap((node) => ('children' in node ? node.children : []))
    }
  }

  function cut(node: Nodes): void {
    if (!('children' in node) || node.children.length === 0) return
    node.children = []
    tooDeep.push(node)
  }
}

/**
 * GFM without its syntax for bare addresses, which looks at every word and makes a long paragraph cost the square
 * of its length. `gfmFromMarkdown` finds bare addresses in the finished tree as well.
 */
function withoutAutolinks(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([sign, some]) => [
    sign,
    [some ?? []].flat().filter((construct) => !construct.name?.endsWith('Autolink')),
  ])
  return { ...extension, text: Object.fromEntries(text) }
}
