import { type Checked, collector, type Report } from '../diagnostic'
import { readBody } from './body/body'
import { ownConcepts } from './concept'
import { frontMatter } from './front-matter/front-matter'
import { EPISODE_KEYS, metaFrom } from './front-matter/meta'
import type { Concept, ParsedEpisode } from './model'
import { nameOf } from './names'
import type { SourceFile } from './text'
import { fieldsOf } from './yaml/fields'
import { placesOf } from './yaml/places'

/**
 * Reads an episode's MDX file.
 *
 * There is always a value, with stand-ins for what could not be read, so that everything else can be checked in
 * the same run. A value with errors is never published.
 */
export function parseEpisode(source: SourceFile): Checked<ParsedEpisode> {
  const { report, diagnostics } = collector(source.file)
  const { mapping, body, fields, concepts } = readFront(source, report)
  const slug = nameOf(source.file)
  const value: ParsedEpisode = {
    slug,
    file: source.file,
    meta: metaFrom(fields, slug),
    places: mapping ? placesOf(mapping) : {},
    concepts,
    blocks: readBody(body, 'transcript', report),
  }
  return { value, diagnostics }
}

/** The concepts that an episode defines itself, without reading its text: a hundredth of the time. */
export function conceptsOf(source: SourceFile): readonly Concept[] {
  return readFront(source, () => {}).concepts
}

function readFront(source: SourceFile, report: Report) {
  const { mapping, body } = frontMatter(source, report)
  const fields = mapping && fieldsOf(mapping, 'episode', EPISODE_KEYS, report)
  const own = fields?.entries.get('concepts')?.value
  return { mapping, body, fields, concepts: own ? ownConcepts(own, source.file, report) : [] }
}
