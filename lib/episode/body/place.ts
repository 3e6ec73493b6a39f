import type { Node } from 'mdast'
import type { Point } from '../../diagnostic'
import type { Body } from './body'

/** Where a node of the syntax tree stands in the author's file. */
export function placeOf(node: Node, body: Body): Point {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return body.place({ line, column })
}
