import { type Checked, type Point, type Report, collector } from '../diagnostic'
import { readBody } from './body/body'
import { frontMatter } from './front-matter/front-matter'
import { links } from './front-matter/references'
import type { Block, Concept } from './model'
import { nameOf } from './names'
import type { SourceFile } from './text'
import { type Fields, fieldsOf, optional, required, wrong } from './yaml/fields'
import { eachById, id } from './yaml/ids'
import { placesOf } from './yaml/places'
import { listOf, text } from './yaml/plain-values'
import type { Scalar, Yaml } from './yaml/yaml'

const KEYS = ['term', 'aliases', 'requires', 'related', 'links'] as const

/** Reads `concepts/<id>.mdx`: the front matter tells the term, the body is its definition. Always gives a value. */
export function parseConcept(source: SourceFile): Checked<Concept> {
  const { report, diagnostics } = collector(source.file)
  const { mapping, body } = frontMatter(source, report)
  const fields = mapping && fieldsOf(mapping, 'concept', KEYS, report)
  const definition = readBody(body, 'definition', report)
  const start = { line: 1, column: 1 }
  const value: Concept = {
    ...recordFrom(fields, nameOf(source.file)),
    definition,
    file: source.file,
    place: start,
    places: mapping ? placesOf(mapping) : {},
  }
  if (mapping && definition.length === 0) reportNoDefinition(start, report)
  return { value, diagnostics }
}

/** The concepts of an episode's own, by id in its front matter: the same records as files in `concepts/` make. */
export function ownConcepts(yaml: Yaml, file: string, report: Report): Concept[] {
  if (yaml.kind !== 'mapping') {
    const remedy = 'Write `concepts: { dropout: { term: Dropout, definition: "…" } }`.'
    wrong(yaml, 'concepts', 'concepts by id', remedy, report)
    return []
  }
  return eachById(yaml, report, (value, key, entry) => {
    if (value.kind !== 'mapping') {
      const remedy = `Write \`${key}: { term: …, definition: "…" }\`.`
      return wrong(value, key, 'a term and its definition', remedy, report)
    }
    const fields = fieldsOf(value, 'concept', [...KEYS, 'definition'], report)
    return {
      ...recordFrom(fields, key),
      definition: ownDefinition(fields, entry.keyPlace, report),
      file,
      place: entry.keyPlace,
      places: placesOf(value),
    }
  })
}

function recordFrom(fields: Fields | null, name: string) {
  return {
    id: name,
    term: (fields && required(fields, 'term', text, 'Dropout')) ?? name,
    aliases: (fields && optional(fields, 'aliases', listOf(text, 'drop-out'))) ?? [],
    requires: (fields && optional(fields, 'requires', listOf(id, 'regularization'))) ?? [],
    related: (fields && optional(fields, 'related', listOf(id, 'batch-normalization'))) ?? [],
    links: (fields && optional(fields, 'links', links)) ?? [],
  }
}

function ownDefinition(fields: Fields, place: Point, report: Report): Block[] {
  const value = fields.entries.get('definition')?.value
  const written = optional(fields, 'definition', text)
  if (written === null || value?.kind !== 'scalar') {
    if (value === undefined || value.kind === 'scalar') reportNoDefinition(place, report)
    return []
  }
  return readBody(value.text, 'definition', unmended(report), (point) => placeWithin(value, point))
}

/** Nothing in it can be mended for certain: how a sign is written depends on the quotes of the whole text. */
function unmended(report: Report): Report {
  return ({ place, rule, reason, remedy, severity = 'error' }) =>
    report({ place, rule, reason, remedy, severity })
}

/** Where a place in a text stands in the file; the start of the text where YAML folded its lines. */
function placeWithin({ start, indent }: Scalar, { line, column }: Point): Point {
  if (line === 1) return { line: start.line, column: start.column + column - 1 }
  return indent === null ? start : { line: start.line + line - 1, column: indent + column - 1 }
}

function reportNoDefinition(place: Point, report: Report): void {
  report({
    place,
    rule: 'concept-definition',
    reason: 'Unexpected concept without a definition, expected a sentence or two',
    remedy: 'Write what it is, why one uses it, and the catch.',
    severity: 'warning',
  })
}
