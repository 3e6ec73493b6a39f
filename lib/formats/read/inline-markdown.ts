/** A line of Markdown as it is read aloud: without emphasis, code ticks and addresses of links, escapes resolved. */
export function plainText(markdown: string): string {
  return markdown.replace(INLINE, (_, escaped, __, marked, ___, code, label) =>
    typeof escaped === 'string' ? escaped : plainText(String(marked ?? code ?? label ?? '')),
  )
}

/** Text whose every sign that Markdown knows is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

const ESCAPE = String.raw`\\([!-/:-@[-\x60{-~])`
// No alternative can run past the sign that opens it: the search stays linear.
const EMPHASIS = String.raw`(?<![\p{L}\p{N}])(\*\*|__|\*|_)(?=[^\s*_])((?:\\[^]|[^\\*_])+)(?<=\S)\2(?![\p{L}\p{N}])`
const CODE = '(`)([^`\\n]+)`'
const LINK = String.raw`!?\[((?:\\[^]|[^\\\[\]\n])*)\]\((?:https?:|mailto:|[/#.])[^\s()]*\)`
const INLINE = new RegExp(`${ESCAPE}|${EMPHASIS}|${CODE}|${LINK}`, 'gu')
