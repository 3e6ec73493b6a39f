import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { quoted } from '../../diagnostic'
import type { Expression } from '../syntax/tags'
import type { Body } from './body'
import { placeOf } from './place'

/** Whether braces hold comments only. */
export function isComment(node: Expression): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(node.value)
}

/** Reports an expression, for none is ever evaluated; says nothing of a comment. */
export function reportExpression(node: Expression, body: Body): void {
  if (isComment(node)) return
  body.report({
    place: placeOf(node, body),
    rule: 'mdx-expression',
    reason: `Unexpected expression ${quoted(`{${node.value}}`)}, expected text: a transcript runs no code`,
    remedy: 'Write the text itself, `\\{` for a brace that is spoken, `{/* … */}` for a comment.',
  })
}

/** Reports a footnote: nobody speaks it, so it has no time. */
export function reportFootnote(node: FootnoteDefinition | FootnoteReference, body: Body): void {
  body.report({
    place: placeOf(node, body),
    rule: 'footnote',
    reason: `Unexpected footnote \`[^${node.identifier}]\`, expected spoken text`,
    remedy: 'Put it into a concept’s definition, or link the words to its source.',
  })
}
