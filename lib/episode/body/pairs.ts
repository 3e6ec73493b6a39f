import type { Break } from '../syntax/survive'
import type { Tag } from '../syntax/tags'
import type { Body } from './body'
import { isElementName, reportUnknownElement } from './elements'
import { placeOf } from './place'

/**
 * Reports every tag that found no other half.
 *
 * An opening and a closing tag that stand at different depths (one in a paragraph, one on its own line) are one
 * mistake. The other half of a broken tag is none.
 */
export function reportUnpaired(breaks: readonly Break[], body: Body): void {
  const broken = new Set(
    breaks.map((one) => /^<\/?[\w.:-]*/.exec(body.text.slice(one.offset, one.offset + 80))?.[0]),
  )
  const others = otherHalves(body)
  for (const tag of byPlace(body.opened)) {
    const close = others.get(tag)
    if (close || !broken.has(`</${tag.name}`)) reportOpened(tag, close, body)
  }
  const taken = new Set(others.values())
  for (const tag of body.closed) {
    if (taken.has(tag)) continue
    if (!isElementName(tag.name)) reportUnknownElement(tag, body)
    else if (!broken.has(`<${tag.name}`)) reportClosed(tag, body)
  }
}

/** For opening tags the first closing tag of their name behind them that no tag before them has. */
function otherHalves(body: Body): Map<Tag, Tag> {
  const waiting = new Map<string, Tag[]>()
  for (const tag of byPlace(body.closed).reverse()) {
    const same = waiting.get(tag.name)
    if (same) same.push(tag)
    else waiting.set(tag.name, [tag])
  }
  const halves = new Map<Tag, Tag>()
  for (const tag of byPlace(body.opened)) {
    const same = waiting.get(tag.name) ?? []
    let close = same.pop()
    while (close && !isAfter(close, tag)) close = same.pop()
    if (close) halves.set(tag, close)
  }
  return halves
}

function reportOpened(tag: Tag, close: Tag | undefined, body: Body): void {
  const end = `</${tag.name}>`
  const place = placeOf(tag, body)
  if (tag.name === 'Mark')
    return body.report({
      place,
      rule: 'mdx-tag',
      reason: 'Unexpected open tag `<Mark>`, expected `<Mark … />`',
      remedy: 'End the tag with `/>`: a mark holds no text.',
    })
  if (close)
    return body.report({
      place,
      rule: 'mdx-tag',
      reason: `Unexpected \`${end}\` in line ${placeOf(close, body).line} for this tag, expected both at the same depth`,
      remedy:
        placeOf(close, body).line === place.line
          ? 'Open and close it inside the same emphasis, link or quote.'
          : `Put \`<${tag.name} …>\` and \`${end}\` on lines of their own, around whole paragraphs.`,
    })
  body.report({
    place,
    rule: 'mdx-tag',
    reason: `Unexpected open tag \`<${tag.name}>\`, expected a closing tag for it`,
    remedy: isAlone(tag, body)
      ? `Add \`${end}\` on a line of its own behind the last paragraph it is about.`
      : `Add \`${end}\` behind the last word it is about.`,
  })
}

function reportClosed(tag: Tag, body: Body): void {
  body.report({
    place: placeOf(tag, body),
    rule: 'mdx-tag',
    reason: `Unexpected closing tag \`</${tag.name}>\`, expected an open \`<${tag.name}>\` before it`,
    remedy: `Delete it, or open \`<${tag.name} …>\` before it.`,
  })
}

/** Whether a tag is all that its line holds. */
function isAlone(tag: Tag, body: Body): boolean {
  const start = tag.position?.start.offset ?? 0
  const end = tag.position?.end.offset ?? 0
  const before = body.text.slice(body.text.lastIndexOf('\n', start - 1) + 1, start)
  const behind = /^[^\n]*/.exec(body.text.slice(end, end + 200))?.[0] ?? ''
  return before.trim() === '' && behind.trim() === ''
}

function byPlace(tags: readonly Tag[]): Tag[] {
  return [...tags].sort((a, b) => offsetOf(a) - offsetOf(b))
}

function isAfter(a: Tag, b: Tag): boolean {
  return offsetOf(a) > offsetOf(b)
}

function offsetOf(tag: Tag): number {
  return tag.position?.start.offset ?? 0
}
