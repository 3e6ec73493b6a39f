/** A place in a file of the project. */
export interface FilePlace {
  /** Relative to the project's folder. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** How the author's editor opens a file of the project. */
export interface Editor {
  /** A link with `{file}`, `{line}` and `{column}`. */
  readonly form: string
  /** The project's folder. */
  readonly root: string
}

/** The link that opens a place in the author's editor. */
export function editorLink({ form, root }: Editor, { file, line, column }: FilePlace): string {
  const path = `${root}/${file}`.replaceAll('\\', '/')
  const encoded = encodeURI(path).replace(/[?#&+]/g, encodeURIComponent)
  return form
    .replaceAll('{file}', () => (encoded.startsWith('/') ? encoded : `/${encoded}`))
    .replaceAll('{line}', String(line))
    .replaceAll('{column}', String(column))
}

/** A place as editors, terminals and `earmark check` write it. */
export function placeText({ file, line, column }: FilePlace): string {
  return `${file}:${line}:${column}`
}

/** The file of an episode. */
export function fileOf(slug: string): string {
  return `episodes/${slug}.mdx`
}
