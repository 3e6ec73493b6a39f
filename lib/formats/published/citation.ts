import type { EpisodeMeta } from '../../episode/model'
import { episodeRoute } from '../../routes'
import type { Show } from '../../site'
import { oneLine } from '../read/draft'
import { link, paragraph, text } from './markdown'
import { markdown } from './markdown-blocks'

/** One way to cite an episode. */
export interface Citation {
  /** As people name it. */
  readonly title: string
  readonly whole: string
  /** The same for a moment of it: its time stands behind the first part, the fragment of it behind the second. */
  readonly moment: readonly [string, string, string]
}

interface Cited {
  readonly slug: string
  readonly meta: Pick<EpisodeMeta, 'title' | 'date'>
}

/** The citations of an episode: plain, as Markdown and as BibTeX. */
export function citationsOf({ slug, meta }: Cited, show: Show): Citation[] {
  const [author, name] = [oneLine(show.author), oneLine(show.title)]
  const from = author === name ? name : `${author}, ${name}`
  const told = { title: oneLine(meta.title), author, name, date: meta.date }
  const url = show.base + episodeRoute(slug)
  const where = `, ${from}, podcast, ${meta.date}`
  return [
    plain(told.title, where, url),
    inMarkdown(told.title, where, url),
    bibtex(`${slug}-${meta.date.slice(0, 4)}`, told, url),
  ]
}

function plain(title: string, where: string, url: string): Citation {
  const said = `“${title}”${where}`
  return { title: 'Plain text', whole: `${said}. ${url}`, moment: [`${said}, at `, `. ${url}`, ''] }
}

function inMarkdown(title: string, where: string, url: string): Citation {
  const linked = markdown([paragraph(link(`“${title}”`, url))]).trimEnd()
  const rest = markdown([paragraph(text(where))]).trimEnd()
  const end = linked.lastIndexOf(url) + url.length
  return {
    title: 'Markdown',
    whole: linked + rest,
    moment: ['At ', ` in ${linked.slice(0, end)}`, linked.slice(end) + rest],
  }
}

interface Told {
  readonly title: string
  readonly author: string
  readonly name: string
  readonly date: string
}

function bibtex(key: string, { title, author, name, date }: Told, url: string): Citation {
  const fields = {
    title: `{${tex(title)}}`,
    author: `{${tex(author)}}`,
    howpublished: tex(`Podcast, ${name}`),
    date,
    year: date.slice(0, 4),
  }
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},\n`)
  const head = `@misc{${key},\n${lines.join('')}`
  const address = `  url = {${url}`
  return {
    title: 'BibTeX',
    whole: `${head}${address}},\n}`,
    moment: [`${head}  note = {At `, `},\n${address}`, '},\n}'],
  }
}

/** What TeX takes for markup, as the letter that it is; BibTeX counts braces, also those behind a backslash. */
function tex(value: string): string {
  return value.replace(/[\\{}$&#%_^~]/g, (letter) => TEX[letter] ?? `\\${letter}`)
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
