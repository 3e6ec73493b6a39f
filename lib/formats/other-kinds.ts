/** What people also have, and what is no transcript that is read here, by how it begins. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:!doctype html|html)/i, 'HTML'],
  [/^<[!?a-z]/i, 'XML'],
  [/^\{\\rtf/i, 'rich text'],
  [/^%PDF/, 'PDF'],
  [/^\[Script Info\]/i, 'SubStation Alpha captions'],
  [/^\[(?:ti|ar|al|au|by|id|re|ve|length|offset):/i, 'LRC lyrics'],
  [/^\d+:\d\d:\d\d\.\d{3},\d+:\d\d:\d\d\.\d{3}[^\S\n]*\r?\n/, 'SBV captions'],
  [/^"?(?:start|begin)"?([\t,;])\s*"?end"?\1/i, 'table (TSV or CSV)'],
]

/** What a text is that is no transcript in words alone; `null` where nothing says so. */
export function otherKind(text: string): string | null {
  const start = text.slice(0, LONGEST).trimStart()
  return KINDS.find(([pattern]) => pattern.test(start))?.[1] ?? null
}

/** By then every kind has shown itself. */
const LONGEST = 10_000
