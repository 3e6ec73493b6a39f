import type { RootContent } from 'mdast'
import { nearest } from '../../diagnostic'
import { DEEPEST } from '../limits'
import type { Element, Tag } from '../syntax/tags'
import type { Body } from './body'
import { isElementName, reportUnknownElement } from './elements'
import { placeOf } from './place'

interface Frame {
  /** `null` at the bottom. */
  readonly element: Element | null
  readonly children: RootContent[]
}

/**
 * Pairs the tags among siblings: `<Turn>` and `</Turn>` with what stands between become one element.
 *
 * A tag without its other half is kept in `body` until the whole text is read, for its other half may stand at
 * another depth. An element that is not closed reaches to the end of its siblings.
 */
export function nest(siblings: readonly RootContent[], body: Body): RootContent[] {
  const bottom: Frame = { element: null, children: [] }
  const stack: Frame[] = [bottom]
  const top = () => stack.at(-1) ?? bottom
  for (const node of siblings) {
    if (node.type !== 'tag') top().children.push(node)
    else if (node.closing) closeTag(node, stack, body)
    else openTag(node, stack, top(), body)
  }
  for (const { element } of stack.slice(1)) if (element) body.opened.push(element.tag)
  return bottom.children
}

function openTag(tag: Tag, stack: Frame[], parent: Frame, body: Body): void {
  if (!isElementName(tag.name)) {
    reportUnknownElement(tag, body)
    if (!tag.selfClosing) body.strangers.push(tag.name)
    return
  }
  if (stack.length > DEEPEST) {
    body.tooDeep.push(tag)
    if (!tag.selfClosing) body.strangers.push(tag.name)
    return
  }
  const element: Element = { type: 'element', tag, children: [], position: tag.position }
  parent.children.push(element)
  if (!tag.selfClosing) stack.push({ element, children: element.children })
}

function closeTag(tag: Tag, stack: Frame[], body: Body): void {
  const open = stack.findLastIndex((frame) => frame.element?.tag.name === tag.name)
  if (open > 0) {
    const unclosed = stack.splice(open).slice(1)
    for (const { element } of unclosed) if (element) body.opened.push(element.tag)
    return
  }
  const stranger = body.strangers.lastIndexOf(tag.name)
  if (stranger !== -1) body.strangers.splice(stranger, 1)
  else if (!closeMistyped(tag, stack, body)) body.closed.push(tag)
}

/** `<Concept>…</Concpt>`: closes it, with one diagnostic. */
function closeMistyped(tag: Tag, stack: Frame[], body: Body): boolean {
  const open = stack.at(-1)?.element?.tag
  if (!open || isElementName(tag.name) || nearest(tag.name, [open.name]) === null) return false
  stack.pop()
  body.report({
    place: placeOf(tag, body),
    rule: 'mdx-tag',
    reason: `Unexpected closing tag \`</${tag.name}>\`, expected \`</${open.name}>\` for line ${placeOf(open, body).line}`,
    remedy: `Did you mean \`</${open.name}>\`?`,
    actual: `</${tag.name}`,
    expected: `</${open.name}`,
  })
  return true
}
