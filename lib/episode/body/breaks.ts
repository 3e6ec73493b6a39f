import { type Finding, quoted } from '../../diagnostic'
import type { Break } from '../syntax/survive'
import type { Body } from './body'

/** Says each syntax error of a text in our words, at its place. */
export function reportBreaks(breaks: readonly Break[], body: Body): void {
  for (const one of breaks) {
    if (isInsideModule(one, body)) continue
    const { at, ...sentence } = explain(one, body.text.slice(one.offset, one.offset + 400))
    body.report({ place: body.place(at ?? one.start), ...sentence })
  }
}

type Sentence = Omit<Finding, 'file' | 'place'> & { at?: Break['at'] }

function explain(found: Break, source: string): Sentence {
  const rule = 'mdx-syntax'
  if (source.startsWith('{'))
    return {
      rule,
      reason: 'Unexpected `{` without its `}`, expected text',
      remedy: 'Write `\\{` for a brace that is spoken text; end a comment with `*/}`.',
    }
  if (source.startsWith('<!'))
    return {
      rule,
      reason: 'Unexpected HTML comment, expected an MDX comment',
      remedy: 'Write `{/* … */}`.',
      ...mdxComment(source),
    }
  const address = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(source)?.[1]
  if (address !== undefined)
    return {
      rule,
      reason: `Unexpected \`<\` before an address, expected a link`,
      remedy: `Write it bare, or as \`[text](${address.includes(':') ? '' : 'mailto:'}${address})\`.`,
      ...(isSafeBare(address, source) ? { actual: `<${address}>`, expected: address } : {}),
    }
  const name = /^<\/?([\p{L}$_][\w.:-]*)/u.exec(source)?.[0]
  if (name === undefined)
    return {
      rule,
      reason: `Unexpected ${quoted(/^<\/?\S?/.exec(source)?.[0] ?? '<')}, expected a tag or text`,
      remedy: 'Write `\\<` for a sign that is spoken text.',
      actual: '<',
      expected: '\\<',
    }
  return explainTag(found, source, name)
}

function explainTag(found: Break, source: string, name: string): Sentence {
  const rule = 'mdx-syntax'
  const paragraph = source.split(/\n[ \t]*\n/)[0] ?? ''
  if (found.at === null)
    return {
      rule,
      reason: `Unexpected end of the paragraph in the tag \`${name}\`, expected ${hasOpenQuote(paragraph) ? 'its closing quote' : '`>`'}`,
      remedy: hasOpenQuote(paragraph)
        ? 'Close the quote behind the value.'
        : `Close the tag with \`>\`, or write \`\\<\` for a sign that is spoken text.`,
    }
  const bare = bareValue(found, source)
  if (bare)
    return {
      rule,
      at: found.at,
      reason: `Unexpected value without quotes in the tag \`${name}\`, expected one in quotes`,
      remedy: `Write ${quoted(`${bare.attribute}="${bare.value}"`)}.`,
      actual: bare.written,
      expected: `"${bare.value}"`,
    }
  return {
    rule,
    at: found.at,
    reason: `Unexpected ${quoted(signAt(found, source))} in the tag \`${name}\`, expected attributes such as \`id="dropout"\` or the end of the tag`,
    remedy:
      'Write `\\<` if the tag is spoken text; no quotes, signs or comments between attributes.',
  }
}

/** `id=dropout`: the attribute and the value that lacks its quotes. */
function bareValue(found: Break, source: string) {
  const offset = offsetIn(found, source)
  const attribute = /([\w:-]+)\s*=\s*$/.exec(source.slice(0, offset))?.[1]
  const written = /^[^\s"'<>/{}]+/.exec(source.slice(offset))?.[0]
  if (!attribute || !written) return null
  return { attribute, written, value: written.replace(/[”“’‘]/g, '') }
}

/** What to put in place of an HTML comment; nothing where it does not end, or holds a sign of the other kind. */
function mdxComment(source: string): { actual?: string; expected?: string } {
  const [actual, inner = ''] = /^<!--([\s\S]*?)-->/.exec(source) ?? []
  return actual === undefined || /\/\*|\*\//.test(inner)
    ? {}
    : { actual, expected: `{/*${inner}*/}` }
}

/** Whether a web address is a link without its angle brackets: what follows does not become a part of it. */
function isSafeBare(address: string, source: string): boolean {
  return (
    /^https?:\/\//i.test(address) &&
    /^([.,;:!?)]?\s|[.,;:!?)]?$)/.test(source.slice(address.length + 2))
  )
}

function signAt(found: Break, source: string): string {
  return Array.from(source.slice(offsetIn(found, source)))[0] ?? '<'
}

/** How far behind the start of `source` it breaks. */
function offsetIn(found: Break, source: string): number {
  const { start, at } = found
  if (at === null) return source.length
  if (at.line === start.line) return at.column - start.column
  const lines = source.split('\n').slice(0, at.line - start.line)
  return lines.join('\n').length + at.column
}

function hasOpenQuote(tag: string): boolean {
  return /=\s*("[^"]*|'[^']*)$/.test(tag)
}

/** An `import` or `export` is refused as a whole; its own braces and signs are no further mistakes. */
function isInsideModule(found: Break, body: Body): boolean {
  return body.modules.some(({ start, end }) => start <= found.offset && found.offset < end)
}
