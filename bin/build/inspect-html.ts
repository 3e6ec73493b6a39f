/** What the policy of a page has to know about it. */
export interface Inspection {
  /** The text of each inline script that runs, in order. */
  readonly scripts: readonly string[]
  /** The address of each audio and video, in order. */
  readonly media: readonly string[]
  /** The tags that a strict policy would cut something from, each with what is wrong. */
  readonly refused: readonly string[]
}

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly source: string
  /** What stands between the tags of an element whose content is text to a browser; else empty. */
  readonly text: string
}

/** Reads a page as far as its policy needs: which scripts are in it, which media, and what is not allowed to be. */
export function inspectHtml(html: string): Inspection {
  const tags = [...tagsOf(html)]
  return {
    scripts: tags.filter(isInlineScript).map((tag) => tag.text),
    media: tags
      .filter((tag) => MEDIA.has(tag.name))
      .flatMap((tag) => tag.attributes.get('src') ?? []),
    refused: tags.flatMap(complaints),
  }
}

const MEDIA: ReadonlySet<string> = new Set(['audio', 'video', 'source'])

/** Elements whose content is text to a browser, whatever it looks like. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])

/** A comment or declaration, or a start tag with its name and attributes. */
const TAG = /<!--[\s\S]*?-->|<!?([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

function* tagsOf(html: string): Generator<Tag> {
  const tag = new RegExp(TAG)
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [source, name = '', attributes = ''] = match
    if (!name) continue
    const end = TEXT_ELEMENTS.has(name.toLowerCase()) ? closing(html, name, tag.lastIndex) : null
    yield {
      name: name.toLowerCase(),
      attributes: attributesOf(attributes),
      source,
      text: end === null ? '' : html.slice(tag.lastIndex, end),
    }
    if (end !== null) tag.lastIndex = end
  }
}

function closing(html: string, name: string, from: number): number {
  const offset = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'))
  return offset < 0 ? html.length : from + offset
}

function attributesOf(text: string): Map<string, string> {
  const pairs = Array.from(text.matchAll(ATTRIBUTE), (match): [string, string] => {
    const [, name = '', double, single, bare] = match
    return [name.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&')]
  })
  return new Map(pairs)
}

/** Other types, such as JSON-LD, are data: no browser runs them, and no policy stops them. */
const RUNS =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i

function isInlineScript(tag: Tag): boolean {
  if (tag.name !== 'script' || tag.attributes.has('src')) return false
  return RUNS.test(tag.attributes.get('type')?.trim() ?? '')
}

function complaints({ name, attributes, source }: Tag): string[] {
  const found: string[] = []
  if (name === 'style') found.push(`inline style sheet ${brief(source)}`)
  for (const attribute of attributes.keys())
    if (attribute === 'style' || attribute.startsWith('on'))
      found.push(`attribute \`${attribute}\` in ${brief(source)}`)
  return found
}

function brief(source: string): string {
  return source.length > 120 ? `\`${source.slice(0, 119)}…\`` : `\`${source}\``
}
