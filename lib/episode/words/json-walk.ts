/** How a walk through a JSON text ended; offsets count UTF-16 units. */
export type JsonWalk =
  | { readonly kind: 'found'; readonly offset: number }
  | { readonly kind: 'broken'; readonly offset: number; readonly expected: string }
  | { readonly kind: 'absent' }

/** Any token but a text: those are read piece by piece, since a text of megabytes exhausts a regular expression. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const PIECE = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

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

type Path = readonly (string | number | null)[]

/**
 * Finds the value at a path such as `['words', 3, 1]`, or the place where the text stops being JSON.
 *
 * `JSON.parse` tells neither; this walk runs only to place a diagnostic. It keeps its own stack, so that no depth
 * of brackets exhausts ours.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function walkJson(text: string, path: Path | null): JsonWalk {
  return walk(text, (stack) => path !== null && isAt(stack, path) && stack.length === path.length)
}

/**
 * Where each item of the list at a path begins, `null` standing for any key; of a text that breaks off, those before
 * that place.
 */
export function itemOffsets(text: string, path: Path): number[] {
  const offsets: number[] = []
  walk(text, (stack, offset) => {
    const isItem = stack.length === path.length + 1 && typeof stack.at(-1)?.key === 'number'
    if (isItem && isAt(stack, path)) offsets.push(offset)
    return false
  })
  return offsets
}

/** Visits every value, with the brackets around it, until a visit says that it is the one. */
function walk(
  text: string,
  isFound: (around: readonly Frame[], offset: number) => boolean,
): JsonWalk {
  const stack: Frame[] = []
  let next: Next = 'value'
  let offset = skipSpace(text, 0)
  while (offset < text.length) {
    const token = tokenAt(text, offset)
    const isValue = (next === 'value' || next === 'first') && !'}],:'.includes(token ?? '}')
    if (isValue && isFound(stack, offset)) return { kind: 'found', offset }
    const after: Next | null = token === undefined ? null : step(token, next, stack)
    if (token === undefined || after === null)
      return { kind: 'broken', offset, expected: EXPECTED[next] }
    next = after
    offset = skipSpace(text, offset + token.length)
  }
  return next === 'end' ? { kind: 'absent' } : { kind: 'broken', offset, expected: EXPECTED[next] }
}

function tokenAt(text: string, offset: number): string | undefined {
  if (text[offset] !== '"') {
    TOKEN.lastIndex = offset
    return TOKEN.exec(text)?.[0]
  }
  let end = offset + 1
  for (PIECE.lastIndex = end; PIECE.test(text);) end = PIECE.lastIndex
  return text[end] === '"' ? text.slice(offset, end + 1) : undefined
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

/** Whether the brackets lead along a path, and perhaps beyond it. */
function isAt(around: readonly Frame[], path: Path): boolean {
  return path.every((key, index) => key === null || around[index]?.key === key)
}

function skipSpace(text: string, offset: number): number {
  let end = offset
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break
  }
  return end
}
