import { type Checked, collector } from '../diagnostic'
import { defaults, type Show } from '../site'
import { fieldsOf, optional, text, wrong } from './fields'
import type { Report } from '../diagnostic'
import type { SourceFile } from './text'
import { language } from './values'
import { type Yaml, parseYaml } from './yaml'

const KEYS = ['title', 'description', 'author', 'language', 'base', 'repository'] as const

/** Reads `show.yaml`; every key may be left out, and the file too. */
export function parseShow(source: SourceFile | null): Checked<Show> {
  if (source === null) return { value: defaults, diagnostics: [] }
  const { report, diagnostics } = collector(source.file)
  const yaml = parseYaml(source.text, report)
  if (yaml?.kind === 'mapping') return { value: showFrom(yaml, report), diagnostics }
  if (yaml !== null && !(yaml.kind === 'scalar' && yaml.text === '')) reportNoKeys(yaml, report)
  return { value: defaults, diagnostics }
}

function showFrom(yaml: Yaml & { kind: 'mapping' }, report: Report): Show {
  const fields = fieldsOf(yaml, 'show', KEYS, report)
  return {
    title: optional(fields, 'title', text) ?? defaults.title,
    description: optional(fields, 'description', text) ?? defaults.description,
    author: optional(fields, 'author', text) ?? defaults.author,
    language: optional(fields, 'language', language) ?? defaults.language,
    base: optional(fields, 'base', webAddress) ?? defaults.base,
    repository: optional(fields, 'repository', webAddress) ?? defaults.repository,
  }
}

/** An absolute http or https URL; a slash at its end is dropped. */
function webAddress(value: Yaml, name: string, report: Report): string | null {
  const address = value.kind === 'scalar' ? value.text.trim() : ''
  const isAddress = /^https?:\/\/[^/\s?#@]+[^\s?#]*$/i.test(address) && URL.canParse(address)
  if (isAddress) return address.replace(/\/+$/, '')
  const guess =
    address.replace(/^[a-z]*:?\/\//i, '').replace(/[?#\s].*$/, '') || 'podcast.example.org'
  return wrong(
    value,
    name,
    'an absolute URL',
    `Write for example \`${name}: https://${guess}\`.`,
    report,
  )
}

function reportNoKeys(yaml: Yaml, report: Report): void {
  report({
    place: yaml.place,
    rule: 'front-matter-mapping',
    reason: 'Unexpected text, expected `key: value` lines',
    remedy: 'Write for example `title: My podcast`.',
  })
}
