import { Document } from 'yaml'
import { plainLine } from './mdx-text'

/** What a key of a front matter may hold. */
export type FrontValue =
  string | number | boolean | readonly FrontValue[] | { readonly [key: string]: FrontValue }

/**
 * Front matter with these keys, in this order, between its two lines `---`; keys without a value are left out.
 *
 * Texts are data, whatever they hold: they are quoted where YAML needs it, and stand on one line.
 */
export function mdxFrontMatter(fields: Readonly<Record<string, FrontValue | null>>): string {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [[key, onOneLine(value)]],
  )
  const yaml = new Document(Object.fromEntries(entries)).toString({ lineWidth: 0 })
  return `---\n${entries.length === 0 ? '' : yaml}---\n`
}

function onOneLine(value: FrontValue): unknown {
  if (typeof value === 'string') return plainLine(value)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, one]) => [key, onOneLine(one)])
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}
