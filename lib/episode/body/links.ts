import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast'
import { quoted } from '../../diagnostic'
import type { Inline } from '../model'
import { addressTrouble, isInside } from '../url'
import type { Body } from './body'
import type { Around } from './inlines'
import { placeOf } from './place'

/** A link, or its bare words where its address is unsafe or it stands in another link. */
export function linkOf(
  node: Link | LinkReference,
  inlines: Inline[],
  body: Body,
  around: Around,
): Inline[] {
  const target = node.type === 'link' ? node : body.definitions.get(node.identifier)
  if (!target) return inlines
  if (isBare(node) && (around !== null || addressTrouble(target.url))) return inlines
  if (around !== null) reportWithin(node, body)
  if (node.type === 'link') checkAddress(node, body)
  if (around !== null || addressTrouble(target.url)) return inlines
  const place = isBare(node) ? null : placeOf(node, body)
  return [{ kind: 'link', url: target.url, title: target.title ?? null, inlines, place }]
}

/** Reports the address of a link that nobody should follow. */
export function checkAddress(node: Link | Definition, body: Body): void {
  const trouble = addressTrouble(node.url)
  if (!trouble) return
  body.report({
    place: placeOf(node, body),
    rule: 'link-address',
    reason: `Unexpected link to ${quoted(node.url)}, expected ${trouble.expected}`,
    remedy: trouble.remedy,
  })
}

/** A picture of the site's own; nothing where it lies elsewhere. */
export function imageOf(node: Image | ImageReference, body: Body): Inline[] {
  const target = node.type === 'image' ? node : body.definitions.get(node.identifier)
  if (!target) return []
  if (isInside(target.url) && target.url !== '') {
    const { url } = target
    const place = placeOf(node, body)
    return [{ kind: 'image', url, alt: node.alt ?? '', title: target.title ?? null, place }]
  }
  body.report({
    place: placeOf(node, body),
    rule: 'image-address',
    reason: `Unexpected picture at ${quoted(target.url)}, expected a file under \`public/\``,
    remedy:
      'Put the file into `public/images/` and write `/images/…`: a page loads nothing from other sites.',
  })
  return []
}

/** A bare address was found in the finished tree, so that nobody meant it as a link, and it has no place. */
function isBare(node: Link | LinkReference): boolean {
  return node.position === undefined
}

function reportWithin(node: Link | LinkReference, body: Body): void {
  body.report({
    place: placeOf(node, body),
    rule: 'mention-nesting',
    reason: 'Unexpected link inside a mention, expected one beside the other',
    remedy:
      'Let each surround words of its own: a mention leads to its concept, so it cannot hold a link.',
  })
}
