import type { Report } from '../../diagnostic'
import type { Funding, Medium, Txt } from '../../site'
import { NAME } from '../limits'
import { fieldsOf, optional, type Reader, required, wrong } from '../yaml/fields'
import { isHttps } from '../yaml/media-address'
import { atMost } from '../yaml/plain-values'
import type { Entry } from '../yaml/yaml'

/** What a show can be. */
export const MEDIUMS = [
  'podcast',
  'music',
  'video',
  'film',
  'audiobook',
  'newsletter',
  'blog',
  'course',
] as const satisfies readonly Medium[]

/** A UUID, in small letters. */
export const uuid: Reader<string> = (value, name, report) => {
  const written = value.kind === 'scalar' ? value.text.trim().toLowerCase() : ''
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(written)) return written
  const remedy = 'Copy it from the feed that had it, or leave it out: the address gives one.'
  return wrong(value, name, 'a UUID', remedy, report)
}

/**
 * Where listeners can give something: a bare URL, `{ title, url }`, or a list of them.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/funding.md
 */
export const funding: Reader<readonly Funding[]> = (value, name, report) => {
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => oneFunding(item, name, report) ?? [])
}

const oneFunding: Reader<Funding> = (value, name, report) => {
  if (value.kind !== 'mapping') {
    const url = address(value, name, report)
    return url === null ? null : { title: SUPPORT, url }
  }
  const fields = fieldsOf(value, 'funding', ['title', 'url'], report)
  const url = required(fields, 'url', address, 'https://example.org/give')
  const title = optional(fields, 'title', atMost(NAME)) ?? SUPPORT
  return url === null ? null : { title, url }
}

const SUPPORT = 'Support the show'

/**
 * Lines for machines: a text, or texts by their purpose, `{ verify: 1234 }`.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md
 */
export const txt: Reader<readonly Txt[]> = (value, name, report) => {
  if (value.kind === 'list') return value.items.flatMap((item) => txt(item, name, report) ?? [])
  const read = atMost(4000)
  if (value.kind === 'scalar') {
    const line = read(value, name, report)
    return line === null ? null : [{ purpose: null, text: line }]
  }
  const purposes = value.entries.map((entry) => entry.key)
  const fields = fieldsOf(value, 'txt', purposes, report)
  return Array.from(fields.entries.values()).flatMap((entry) => {
    const line = read(entry.value, entry.key, report)
    reportLongPurpose(entry, report)
    return line === null ? [] : [{ purpose: entry.key, text: line }]
  })
}

const address: Reader<string> = (value, name, report) => {
  const url = value.kind === 'scalar' ? value.text.trim() : ''
  if (isHttps(url)) return url
  return wrong(value, name, 'an https URL', `Write \`${name}: https://example.org/give\`.`, report)
}

function reportLongPurpose({ key, keyPlace }: Entry, report: Report): void {
  if ([...key].length <= NAME) return
  report({
    place: keyPlace,
    rule: 'front-matter-value',
    reason: `Unexpected purpose of ${[...key].length} characters in \`txt\`, expected at most ${NAME}`,
    remedy: 'Shorten it.',
  })
}
