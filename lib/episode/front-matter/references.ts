import type { Report } from '../../diagnostic'
import { NAME } from '../limits'
import type { Link, LinkKind, Speaker } from '../model'
import { addressTrouble } from '../url'
import { fieldsOf, optional, required, wrong } from '../yaml/fields'
import { eachById } from '../yaml/ids'
import { atMost, listOf, oneOf, text } from '../yaml/plain-values'
import type { Yaml } from '../yaml/yaml'

const KINDS = [
  'paper',
  'course',
  'reference',
  'video',
  'code',
  'article',
  'book',
  'podcast',
] as const satisfies readonly LinkKind[]

/** The address of a link: http, https, mailto, or inside the site. */
function address(value: Yaml, name: string, report: Report): string | null {
  const url = text(value, name, report)
  if (url === null) return null
  const trouble = addressTrouble(url)
  return trouble === null ? url : wrong(value, name, trouble.expected, trouble.remedy, report)
}

/** Links: each a bare URL or `{ title, url, kind }`. A bare URL is its own title. */
export const links = listOf<Link>((value, name, report) => {
  if (value.kind !== 'mapping') {
    const url = address(value, name, report)
    return url === null ? null : { title: url, url, kind: null }
  }
  const fields = fieldsOf(value, 'link', ['title', 'url', 'kind'], report)
  const url = required(fields, 'url', address, 'https://example.org/')
  const title = optional(fields, 'title', text) ?? url
  const kind = optional(fields, 'kind', oneOf(KINDS))
  return url === null || title === null ? null : { title, url, kind }
}, 'https://example.org/')

/** Speakers by id: `ada: { name: Ada Example, role: host }`. */
export function speakers(value: Yaml, name: string, report: Report): readonly Speaker[] | null {
  if (value.kind !== 'mapping')
    return wrong(
      value,
      name,
      'speakers by id',
      `Write \`${name}: { ada: { name: Ada Example } }\`.`,
      report,
    )
  return eachById(value, report, (one, key) => {
    if (one.kind !== 'mapping') {
      const shown = one.kind === 'scalar' && one.text ? one.text : 'Ada Example'
      return wrong(one, key, 'a name and a role', `Write \`${key}: { name: ${shown} }\`.`, report)
    }
    const fields = fieldsOf(one, 'speaker', ['name', 'role'], report)
    const role = optional(fields, 'role', atMost(NAME))
    const shown = required(fields, 'name', atMost(NAME), 'Ada Example')
    return shown === null ? null : { id: key, name: shown, role }
  })
}
