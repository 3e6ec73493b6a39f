import { nearest } from '../lib/diagnostic'

/** What to say of a slug that names no episode, with the one that was meant where that can be told. */
export function unknownEpisode(slug: string, known: readonly string[]): string {
  const near = nearest(slug, known)
  const remedy = near === null ? '' : `  Did you mean \`${near}\`?\n`
  return `Unexpected episode \`${slug}\`, expected the name of a file in episodes/\n${remedy}`
}
