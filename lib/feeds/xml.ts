/** An element of XML. */
export interface Element {
  readonly name: string
  /** What is `null` is left out. */
  readonly attributes: Attributes
  /** Text, or elements. */
  readonly content: string | readonly Element[]
}

type Attributes = Readonly<Record<string, string | number | null>>

/** An element with text in it, or with none. */
export function leaf(name: string, text: string | number = '', attributes: Attributes = {}) {
  return { name, attributes, content: String(text) }
}

/** An element with other elements in it; what is `null` is left out. */
export function branch(
  name: string,
  content: readonly (Element | null)[],
  attributes: Attributes = {},
): Element {
  return { name, attributes, content: content.filter((one) => one !== null) }
}

/**
 * An XML document, an element a line. Every text arrives as it is, also one that looks like markup: it has no
 * characters that XML forbids, since no file of ours may hold them.
 *
 * @see https://www.w3.org/TR/xml/#syntax
 */
export function xmlOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function written({ name, attributes, content }: Element, indent: string): string {
  const tag = name + Object.entries(attributes).map(attribute).join('')
  if (content.length === 0) return `${indent}<${tag}/>\n`
  if (typeof content === 'string') return `${indent}<${tag}>${escaped(content)}</${name}>\n`
  const inside = content.map((one) => written(one, `${indent}  `)).join('')
  return `${indent}<${tag}>\n${inside}${indent}</${name}>\n`
}

function attribute([name, value]: [string, string | number | null]): string {
  if (value === null) return ''
  // A reader takes an attribute's line breaks for spaces, unless they are written by number.
  const text = escaped(String(value)).replace(/["\t\n]/g, (one) => `&#${one.charCodeAt(0)};`)
  return ` ${name}="${text}"`
}

/** `>` too: `]]>` may not stand in a text. A carriage return would be read as a line feed. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
