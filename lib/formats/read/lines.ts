/** The lines of a text, whatever ends them; NUL, which no text holds, becomes U+FFFD. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\0', '\uFFFD').split(/\r\n|\n|\r/)
}

/** A blank line, or a rule. */
export const BREAK = /^[\s\-*_=#]*$/
