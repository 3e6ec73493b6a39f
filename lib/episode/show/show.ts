import { type Checked, collector, type Report } from '../../diagnostic'
import { defaults, type Show } from '../../site'
import type { Places } from '../model'
import type { SourceFile } from '../text'
import { fieldsOf, optional, wrong } from '../yaml/fields'
import { mediaAddress } from '../yaml/media-address'
import { placesOf } from '../yaml/places'
import { flag, listOf, oneOf, text } from '../yaml/plain-values'
import { language, license } from '../yaml/values'
import { type Yaml, parseYaml } from '../yaml/yaml'
import { category } from './categories'
import { funding, MEDIUMS, txt, uuid } from './feed-values'

const KEYS = [
  'title',
  'description',
  'author',
  'language',
  'base',
  'repository',
  'branch',
  'folder',
  'image',
  'categories',
  'explicit',
  'email',
  'guid',
  'type',
  'medium',
  'locked',
  'license',
  'copyright',
  'funding',
  'txt',
] as const

/** A show, and where each of its values stands. */
export interface CheckedShow extends Checked<Show> {
  readonly places: Places
}

/** Reads `show.yaml`; every key may be left out, and the file too. */
export function parseShow(source: SourceFile | null): CheckedShow {
  if (source === null) return { value: defaults, diagnostics: [], places: {} }
  const { report, diagnostics } = collector(source.file)
  const yaml = parseYaml(source.text, report)
  if (yaml?.kind === 'mapping')
    return { value: showFrom(yaml, report), diagnostics, places: placesOf(yaml) }
  if (yaml !== null && !(yaml.kind === 'scalar' && yaml.text === '')) reportNoKeys(yaml, report)
  return { value: defaults, diagnostics, places: {} }
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
    branch: optional(fields, 'branch', text) ?? defaults.branch,
    folder: optional(fields, 'folder', text)?.replace(/^\/+|\/+$/g, '') || defaults.folder,
    image: optional(fields, 'image', mediaAddress('/images')),
    categories: optional(fields, 'categories', listOf(category, 'Technology')) ?? [],
    explicit: optional(fields, 'explicit', flag),
    email: optional(fields, 'email', email),
    guid: optional(fields, 'guid', uuid),
    type: optional(fields, 'type', oneOf(['episodic', 'serial'])),
    medium: optional(fields, 'medium', oneOf(MEDIUMS)),
    locked: optional(fields, 'locked', flag),
    license: optional(fields, 'license', license),
    copyright: optional(fields, 'copyright', text),
    funding: optional(fields, 'funding', funding) ?? [],
    txt: optional(fields, 'txt', txt) ?? [],
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

function email(value: Yaml, name: string, report: Report): string | null {
  const address = value.kind === 'scalar' ? value.text.trim() : ''
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)) return address
  const remedy = `Write for example \`${name}: ada@example.org\`.`
  return wrong(value, name, 'an e-mail address', remedy, report)
}

function reportNoKeys(yaml: Yaml, report: Report): void {
  report({
    place: yaml.place,
    rule: 'front-matter-mapping',
    reason: 'Unexpected text, expected `key: value` lines',
    remedy: 'Write for example `title: My podcast`.',
  })
}
