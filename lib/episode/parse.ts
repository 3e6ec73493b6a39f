import { type Checked, collector } from '../diagnostic'
import { readBody } from './body'
import { ownConcepts } from './concept'
import { fieldsOf, placesOf } from './fields'
import { frontMatter } from './front-matter'
import { EPISODE_KEYS, metaFrom } from './meta'
import type { ParsedEpisode } from './model'
import { nameOf } from './names'
import type { SourceFile } from './text'

/**
 * Reads an episode's MDX file.
 *
 * There is always a value, with stand-ins for what could not be read, so that everything else can be checked in
 * the same run. A value with errors is never published.
 */
export function parseEpisode(source: SourceFile): Checked<ParsedEpisode> {
  const { report, diagnostics } = collector(source.file)
  const { mapping, body } = frontMatter(source, report)
  const fields = mapping && fieldsOf(mapping, 'episode', EPISODE_KEYS, report)
  const own = fields?.entries.get('concepts')?.value
  const slug = nameOf(source.file)
  const value: ParsedEpisode = {
    slug,
    file: source.file,
    meta: metaFrom(fields, slug),
    places: mapping ? placesOf(mapping) : {},
    concepts: own ? ownConcepts(own, source.file, report) : [],
    blocks: readBody(body, 'transcript', report),
  }
  return { value, diagnostics }
}
