import { Graph, layout } from '@dagrejs/dagre'
import type { Box } from './node'
import type { Placed, Step } from './placed'

/** Between boxes side by side, and from rank to rank, in px. */
export const GAP = { beside: 16, below: 46 }

/**
 * Boxes in ranks, each below all that it requires, with few crossings (dagre). Circles are broken somewhere. The same
 * boxes and steps, in the same order, always give the same places.
 */
export function rank(boxes: readonly Box[], steps: readonly Step[]): Placed[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: GAP.beside, ranksep: GAP.below })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { from, to } of steps) graph.setEdge(from, to)
  layout(graph)
  return boxes.map((box) => {
    const { x = 0, y = 0 }: { x?: number; y?: number } = graph.node(box.id)
    return { ...box, x, y, column: 0 }
  })
}
