import { formatClock } from '../time'
import type { Note } from './note'
import { byEpisode } from './order'

/** Notes as Markdown, each with a link to its moment. `urlOf` gives the absolute address of a note's moment. */
export function notesMarkdown(notes: readonly Note[], urlOf: (note: Note) => string): string {
  const parts = byEpisode(notes).map(
    ({ title, notes: own }) =>
      `## ${escapeMarkdown(title)}\n\n${own.map((note) => item(note, urlOf(note))).join('\n')}`,
  )
  return `${['# Notes', ...parts].join('\n\n')}\n`
}

function item(note: Note, url: string): string {
  const [first = '', ...rest] = note.text.split(/\r\n?|\n/)
  const head = `- [${formatClock(note.time)}](${url})${first && ` ${escapeMarkdown(first)}`}`
  const more = rest.map((line) => (line ? `  ${escapeMarkdown(line)}` : ''))
  const quote = note.quote ? ['', `  > ${escapeMarkdown(note.quote.replace(/\s+/g, ' '))}`] : []
  return [head, ...more, ...quote, ''].join('\n')
}

/** What a reader typed is text: no sign of it begins a heading, a list, a link or HTML. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
