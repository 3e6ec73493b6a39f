import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node, Pair, Scalar as YamlScalar } from 'yaml'
import { type Point, quoted, type Report } from '../../diagnostic'
import { hasForbidden, withoutForbidden } from '../text'
import { reportYamlErrors } from './errors'

/** A YAML value with its places: plain, without aliases, every key a text. */
export type Yaml = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written: `1.0` stays `1.0`, `2024` stays `2024`. */
  readonly text: string
  readonly place: Point
  /** Where the first character of the text stands, behind a quote or a block sign. */
  readonly start: Point
  /** The column where further lines of the text begin; `null` where they were folded. */
  readonly indent: number | null
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Yaml[]
  readonly place: Point
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly entries: readonly Entry[]
  readonly place: Point
}

export interface Entry {
  readonly key: string
  readonly keyPlace: Point
  readonly value: Yaml
}

/** Deeper than any key we know. A file that is nested without end would exhaust the stack. */
const DEEPEST = 20

/**
 * Reads YAML 1.2; `null` where it is none, after reporting why.
 *
 * `text` may begin with empty lines in place of what stands before it, so that lines are those of the file.
 */
export function parseYaml(text: string, report: Report): Yaml | null {
  const lines = new LineCounter()
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  } as const
  const document = parseDocument(text, options)
  const place = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const troubles = [...document.errors, ...document.warnings]
  reportYamlErrors(troubles, text, place, report)
  if (troubles.length > 0) return null
  let isRefused = false
  const refusal: Report = (finding) => {
    isRefused = true
    report(finding)
  }
  const end = text.trimEnd().length
  const reading = { text, place, report: refusal, complain: report, depth: 0, end }
  const plain = plainNode(document.contents, reading)
  return isRefused ? null : plain
}

interface Reading {
  readonly text: string
  readonly place: (offset: number) => Point
  /** Tells what is wrong, after which there is no value at all. */
  readonly report: Report
  /** Tells what is wrong with a value that can be used all the same. */
  readonly complain: Report
  readonly depth: number
  /** Where a value stands that is not written at all. */
  readonly end: number
}

function plainNode(node: unknown, reading: Reading): Yaml {
  const deeper = { ...reading, depth: reading.depth + 1 }
  if (reading.depth > DEEPEST) return refuse(node, 'value so deep', 'a flat one', reading)
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.flatMap((pair) => plainEntry(pair, deeper))
    return { kind: 'mapping', entries, place: reading.place(startOf(node) ?? reading.end) }
  }
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => plainNode(item, deeper))
    return { kind: 'list', items, place: reading.place(startOf(node) ?? reading.end) }
  }
  if (isScalar(node)) return plainScalar(node, reading)
  if (node === null) return empty(reading.place(reading.end))
  return refuse(node, 'YAML alias', 'the value itself', reading)
}

function plainEntry(pair: Pair<Node, Node | null>, reading: Reading): Entry[] {
  const { key, value } = pair
  if (!isScalar(key)) {
    refuse(key, 'key that is no text', 'a name', reading)
    return []
  }
  const start = startOf(key) ?? reading.end
  const end = key.range?.[1] ?? start
  return [
    {
      key: textOf(key, reading),
      keyPlace: reading.place(start),
      value: plainNode(value, { ...reading, end }),
    },
  ]
}

function plainScalar(node: YamlScalar, reading: Reading): Scalar {
  const start = startOf(node) ?? reading.end
  const { value } = node
  const text = textOf(node, reading)
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : null
  return {
    kind: 'scalar',
    value: typeof value === 'string' ? text : known,
    text,
    place: reading.place(start),
    ...origin(node, start, reading),
  }
}

/** As written; what an escape says that no feed can hold is reported, and read as U+FFFD. */
function textOf(node: YamlScalar, reading: Reading): string {
  if (typeof node.value !== 'string') return node.source ?? String(node.value ?? '')
  if (!hasForbidden(node.value)) return node.value
  reading.complain({
    place: reading.place(startOf(node) ?? reading.end),
    rule: 'front-matter-value',
    reason: `Unexpected ${quoted(node.value)}, expected only characters that XML 1.0 allows`,
    remedy: 'Delete the escape.',
  })
  return withoutForbidden(node.value)
}

/** Where the characters of a text stand in the file, as far as its style tells. */
function origin(node: YamlScalar, start: number, reading: Reading) {
  const place = reading.place(start)
  if (node.type === 'BLOCK_LITERAL') {
    const line = reading.text.indexOf('\n', start) + 1
    const body = /^(?:[ \t]*\n)*( *)/.exec(reading.text.slice(line))
    const column = (body?.[1]?.length ?? 0) + 1
    return { start: { line: place.line + 1, column }, indent: column }
  }
  const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  return { start: { line: place.line, column: place.column + quote }, indent: null }
}

function refuse(node: unknown, what: string, expected: string, reading: Reading): Scalar {
  const place = reading.place(startOf(node) ?? reading.end)
  reading.report({
    place,
    rule: 'front-matter-yaml',
    reason: `Unexpected ${what}, expected ${expected}`,
    remedy: 'Write plain keys and values.',
  })
  return empty(place)
}

function empty(place: Point): Scalar {
  return { kind: 'scalar', value: null, text: '', place, start: place, indent: null }
}

function startOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null
}
