import { quoted } from '../lib/diagnostic'

/** What to say of a name that can be none, with the one that was meant where that can be told. */
export function notAnId(what: 'episode' | 'concept', name: string, meant: string): string {
  const remedy = meant === '' ? '' : `  Did you mean \`${meant}\`?\n`
  return `Unexpected ${what} ${quoted(name)}, expected lower-case letters, digits and hyphens\n${remedy}`
}
