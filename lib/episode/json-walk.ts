/** How a walk through a JSON text ended; offsets count UTF-16 units. */
export type JsonWalk =
  | { readonly kind: 'found'; readonly offset: number }
  | { readonly kind: 'broken'; readonly offset: number; readonly expected: string }
  | { readonly kind: 'absent' }

const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next, as an author reads it. */
const EXPECTED = {
  value: 'a value',
  first: 'a value or `]`',
  key: 'a key in double quotes',
  firstKey: 'a key in double quotes or `}`',
  colon: '`:`',
  next: '`,` or a closing bracket',
  end: 'the end of the file',
} as const

type Next = keyof typeof EXPECTED

interface Frame {
  readonly bracket: '{' | '['
  key: string | number
}

/**
 * Finds the value at a path such as `['words', 3, 1]`, or the place where the text stops being JSON.
 *
 * `JSON.parse` tells neither; this walk runs only to place a diagnostic. It keeps its own stack, so that no depth
 * of brackets exhausts ours.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function walkJson(text: string, path: readonly (string | number)[] | null): JsonWalk {
  const stack: Frame[] = []
  let next: Next = 'value'
  let offset = skipSpace(text, 0)
  while (offset < text.length) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.[0]
    const after: Next | null = token === undefined ? null : step(token, next, stack)
    if (token === undefined || after === null)
      return { kind: 'broken', offset, expected: EXPECTED[next] }
    const isValue = next === 'value' || (next === 'first' && token !== ']')
    if (path && isValue && isAt(stack, path, token)) return { kind: 'found', offset }
    next = after
    offset = skipSpace(text, offset + token.length)
  }
  return next === 'end' ? { kind: 'absent' } : { kind: 'broken', offset, expected: EXPECTED[next] }
}

/** What may follow a token; `null` where the token itself may not stand here. */
function step(token: string, next: Next, stack: Frame[]): Next | null {
  const top = stack.at(-1)
  if (token === ',') {
    if (next !== 'next' || !top) return null
    if (typeof top.key === 'number') top.key++
    return top.bracket === '{' ? 'key' : 'value'
  }
  if (token === ':') return next === 'colon' ? 'value' : null
  if (token === '}' || token === ']') {
    const opens = token === '}' ? '{' : '['
    const mayClose = next === 'next' || next === (token === '}' ? 'firstKey' : 'first')
    if (top?.bracket !== opens || !mayClose) return null
    stack.pop()
    return stack.length === 0 ? 'end' : 'next'
  }
  if (next === 'key' || next === 'firstKey') {
    if (!token.startsWith('"') || !top) return null
    top.key = token.slice(1, -1)
    return 'colon'
  }
  if (next !== 'value' && next !== 'first') return null
  if (token === '{' || token === '[') {
    stack.push({ bracket: token, key: token === '{' ? '' : 0 })
    return token === '{' ? 'firstKey' : 'first'
  }
  return top ? 'next' : 'end'
}

/** Whether the value that `token` begins stands at the path; an opening bracket is already on the stack. */
function isAt(stack: readonly Frame[], path: readonly (string | number)[], token: string): boolean {
  const depth = token === '{' || token === '[' ? stack.length - 1 : stack.length
  return depth === path.length && path.every((key, index) => stack[index]?.key === key)
}

function skipSpace(text: string, offset: number): number {
  let end = offset
  while (end < text.length && ' \t\n\r'.includes(text[end] ?? '.')) end++
  return end
}
