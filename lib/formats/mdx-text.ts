/**
 * Plain text as a paragraph of MDX, on one line: the words that `parseEpisode` reads back are those of the text.
 *
 * White space becomes single spaces, characters that XML 1.0 forbids become U+FFFD.
 */
export function mdxParagraph(text: string): string {
  return guardStart(mdxInline(text).trim())
}

/**
 * Plain text as a piece of an MDX paragraph, to stand before or behind tags; white space at its ends is kept as one
 * space. A piece that begins a paragraph needs `guardStart` as well.
 */
export function mdxInline(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(SPACE, ' ')
    .replace(SIGNS, '\\$&')
    .replace(REFERENCE, '\\&')
}

/** Plain text as the heading that begins a chapter. */
export function mdxHeading(text: string): string {
  return `## ${mdxParagraph(text).replace(/(^|[ \t])(#+)$/, '$1\\$2')}`
}

/** Escapes the start of a paragraph where it would begin a heading, a list, a quote, a rule, or code. */
export function guardStart(mdx: string): string {
  return mdx
    .replace(/^(?=#|[-+](?: |$|-|\+)|>)/, '\\')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?:i(?=mport )|e(?=xport ))/, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** Any text as one line that every file of ours can hold: white space as single spaces, none at its ends. */
export function plainLine(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(SPACE, ' ').trim()
}

/** Control characters but white space, the two that are none, and halves of a character. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu
/** What Markdown calls white space, and line ends that editors show as such. */
const SPACE = /[ \t\n\r\u0085\u2028\u2029]+/g
/** Signs that mean something anywhere; an underscore within a word does not. */
const SIGNS = /[\\`*<{[~]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu
/** An ampersand that begins a character reference: `&amp;`, `&#105;`. */
const REFERENCE = /&(?=#|[A-Za-z][A-Za-z0-9]*;)/g
