const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text may name a file, a concept or a speaker: lower-case letters, digits, single hyphens. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** The id nearest to a text: `Bi-LSTM (deep)` gives `bi-lstm-deep`; empty where it holds no Latin letter or digit. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The name that a file gives its episode or concept: `episodes/ownership.mdx` gives `ownership`. */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(mdx|words\.json)$/i, '')
}
