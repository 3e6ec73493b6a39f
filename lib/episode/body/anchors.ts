import type { Element } from '../syntax/tags'
import type { Body } from './body'
import { placeOf } from './place'

/** Reports an anchor or a turn without text, if it is closed at all. */
export function reportNoText(node: Element, body: Body): void {
  const { name } = node.tag
  if (body.opened.includes(node.tag)) return
  body.report({
    place: placeOf(node, body),
    rule: 'anchor-empty',
    reason: `Unexpected \`<${name}>\` without text, expected the words it is about`,
    remedy: `Put them between \`<${name} …>\` and \`</${name}>\`; a bare time is \`<Mark at="…" />\`.`,
  })
}

/** Reports an element in a definition: nobody speaks a definition, so nothing in it has a time. */
export function reportInDefinition(node: Element, body: Body): void {
  const { name } = node.tag
  body.report({
    place: placeOf(node, body),
    rule: 'definition-plain',
    reason: `Unexpected \`<${name}>\` in a definition, expected Markdown without anchors`,
    remedy:
      name === 'Concept'
        ? 'List the concept under `related` or `requires`, or link to `/concepts/<id>/`.'
        : 'Delete it: a definition is not spoken.',
  })
}
