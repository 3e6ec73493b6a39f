import type { Point } from '../../diagnostic'
import type { Yaml } from './yaml'

/** Where every value stands, by dotted path: `links.0.url`. A mapping's path leads to its first key. */
export function placesOf(yaml: Yaml): Record<string, Point> {
  return Object.fromEntries(walk(yaml, ''))
}

function* walk(yaml: Yaml, path: string): Generator<[string, Point]> {
  if (path) yield [path, yaml.place]
  const prefix = path && `${path}.`
  if (yaml.kind === 'list')
    for (const [index, item] of yaml.items.entries()) yield* walk(item, `${prefix}${index}`)
  if (yaml.kind === 'mapping')
    for (const entry of yaml.entries) yield* walk(entry.value, `${prefix}${entry.key}`)
}
