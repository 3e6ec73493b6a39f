import { toSeconds } from '../../time'
import type { Anchor } from '../../transcript/model'
import { oneLine } from '../read/draft'
import { pageUrl, type Published, termOf } from './published'

/**
 * An episode's chapters as JSON Chapters 1.2.0: its headings; what is spoken about as entries that no list shows, or as
 * the chapters where there are no headings. None where the length of the recording is not known.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function chaptersJson(published: Published): string {
  const { show, transcript, audio } = published
  const { title } = transcript.meta
  const fileName = new URL(audio).pathname.split('/').at(-1)
  const about = { author: show.author, title, podcastName: show.title, fileName }
  const entries = transcript.duration > 0 ? entriesOf(published) : []
  return `${JSON.stringify({ version: '1.2.0', ...about, chapters: entries }, null, 2)}\n`
}

interface Entry {
  readonly startTime: number
  readonly endTime: number
  readonly title: string
  readonly url: string
  /** Absent where a list shows it. */
  readonly toc?: false
}

function entriesOf(published: Published): Entry[] {
  const { chapters, anchors } = published.transcript
  const shown = new Set(chapters.map(({ id }) => id))
  const url = (id: string) => `${pageUrl(published)}#${id}`
  const listed = chapters.map(({ id, title, start, end }): Entry => {
    const times = { startTime: toSeconds(start), endTime: toSeconds(end) }
    return { ...times, title: oneLine(title), url: url(id) }
  })
  const silent = anchors.flatMap(({ kind, id, concept, start, end }: Anchor): Entry[] => {
    if (kind !== 'segment' || id === null || shown.has(id)) return []
    const times = { startTime: toSeconds(start), endTime: toSeconds(end) }
    return [{ ...times, title: termOf(published, concept), url: url(id), toc: false }]
  })
  return [...listed, ...silent].sort((a, b) => a.startTime - b.startTime)
}
