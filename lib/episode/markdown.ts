import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { type Break, survive } from './survive'
import { tagsFromMarkdown } from './tags'

/** MDX has tags in place of HTML, and keeps indented text for the insides of elements. */
const NO_HTML = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }

/**
 * The syntax tree of a text in MDX with GFM: tags and expressions are recognised and never evaluated.
 *
 * MDX stops at its first syntax error. Here each one becomes a break, its sign plain text, and the rest is read.
 * Opening and closing tags stand side by side: `nest` pairs them.
 */
export function markdownTree(text: string): { tree: Root; breaks: readonly Break[] } {
  const breaks = new Map<number, Break>()
  const record = (found: Break) => breaks.set(found.offset, found)
  const tree = fromMarkdown(text, {
    extensions: [gfm(), NO_HTML, survive(mdxJsx(), record), survive(mdxExpression(), record)],
    mdastExtensions: [gfmFromMarkdown(), tagsFromMarkdown()],
  })
  return { tree, breaks: Array.from(breaks.values()) }
}
