import type { EpisodeMeta } from '../../episode/model'
import { episodeRoute } from '../../routes'
import type { Show } from '../../site'
import { oneLine } from '../read/draft'
import { link, paragraph, text } from './markdown'
import { markdown } from './markdown-blocks'

/** An episode as others cite it. */
export interface Citations {
  readonly plain: string
  readonly markdown: string
  readonly bibtex: string
}

interface Cited {
  readonly slug: string
  readonly meta: Pick<EpisodeMeta, 'title' | 'date'>
}

/** The citations of an episode. `#t=1:23` behind their address makes them those of a moment. */
export function citationsOf({ slug, meta }: Cited, show: Show): Citations {
  const url = show.base + episodeRoute(slug)
  const title = oneLine(meta.title)
  const [author, name] = [oneLine(show.author), oneLine(show.title)]
  const from = author === name ? name : `${author}, ${name}`
  return {
    plain: `“${title}”, ${from}, podcast, ${meta.date}. ${url}`,
    markdown: markdown([
      paragraph(link(`“${title}”`, url), text(`, ${from}, podcast, ${meta.date}`)),
    ]).trimEnd(),
    bibtex: bibtex(`${slug}-${meta.date.slice(0, 4)}`, {
      title: `{${tex(title)}}`,
      author: `{${tex(author)}}`,
      howpublished: tex(`Podcast, ${name}`),
      date: meta.date,
      year: meta.date.slice(0, 4),
      url,
    }),
  }
}

function bibtex(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@misc{${key},\n${lines.join('')}}`
}

/** What TeX takes for markup, as the letter that it is. */
function tex(value: string): string {
  return value.replace(/[\\{}$&#%_^~]/g, (letter) => TEX[letter] ?? `\\${letter}`)
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
