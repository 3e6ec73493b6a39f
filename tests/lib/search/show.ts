import type { Document } from '../../../lib/search/build/documents'
import { indexFiles } from '../../../lib/search/build/index-files'
import { createEngine, type Engine } from '../../../lib/search/engine'
import type { Results } from '../../../lib/search/results'

/** What a test show holds: episodes as lists of paragraphs, ten seconds each; concepts by term. */
export interface Show {
  readonly episodes: Readonly<Record<string, readonly string[]>>
  readonly concepts?: Readonly<Record<string, { aliases?: string[]; meaning: string }>>
}

export function documentsOf({ episodes, concepts = {} }: Show): Document[] {
  return [
    ...Object.entries(concepts).map(([term, { aliases, meaning }]): Document => ({
      kind: 'concept',
      entry: { id: term.toLowerCase(), term, ...(aliases && { aliases }) },
      passages: [{ text: meaning }],
    })),
    ...Object.entries(episodes).map(([title, texts], i): Document => ({
      kind: 'episode',
      entry: { slug: `episode-${i}`, title, date: '2024-01-01', duration: 3_600_000 },
      passages: [{ text: '' }, ...texts.map((text, at) => ({ text, start: at * 10_000 }))],
    })),
  ]
}

/** Search over a test show, and the files that it asked for. */
export async function engineOf(show: Show): Promise<Engine & { readonly asked: string[] }> {
  const files = indexFiles(documentsOf(show))
  const asked: string[] = []
  const engine = await createEngine(async (file) => {
    asked.push(file)
    const text = files.get(file)
    if (text === undefined) throw new Error(`No file ${file}`)
    return text
  })
  return { ...engine, asked }
}

/** Passages as text with what was found in brackets. */
export function shown({ passages }: Results): string[] {
  return passages.map(({ snippet }) => textOf(snippet))
}

export function textOf(pieces: readonly { text: string; isFound: boolean }[]): string {
  return pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')
}
