import { conceptsJson } from './annotations'
import { captionsSrt, captionsVtt, transcriptJson } from './captions'
import { chaptersJson } from './chapters'
import { episodeMarkdown } from './markdown'
import type { Published } from './published'
import { transcriptText } from './text'

/** A file beside an episode's page, in a format that others read. */
export interface EpisodeFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  /** As people name it. */
  readonly title: string
  readonly kind: 'text' | 'data'
  /** Whether it says nothing without times. */
  readonly isTimed: boolean
  write(published: Published): string
}

/** The files beside every episode's page. */
export const episodeFiles: readonly EpisodeFile[] = [
  {
    ...{ name: 'transcript.vtt', type: 'text/vtt', title: 'WebVTT', kind: 'text', isTimed: true },
    write: ({ transcript }) => captionsVtt(transcript),
  },
  {
    ...{ name: 'transcript.srt', type: 'application/x-subrip', title: 'SubRip' },
    ...{ kind: 'text', isTimed: true },
    write: ({ transcript }) => captionsSrt(transcript),
  },
  {
    ...{ name: 'transcript.json', type: 'application/json', title: 'JSON' },
    ...{ kind: 'text', isTimed: true },
    write: ({ transcript }) => transcriptJson(transcript),
  },
  {
    ...{ name: 'transcript.txt', type: 'text/plain', title: 'Text', kind: 'text', isTimed: false },
    write: ({ transcript }) => transcriptText(transcript),
  },
  {
    ...{ name: 'index.md', type: 'text/markdown', title: 'Markdown' },
    ...{ kind: 'text', isTimed: false },
    write: episodeMarkdown,
  },
  {
    ...{ name: 'chapters.json', type: 'application/json+chapters', title: 'Chapters' },
    ...{ kind: 'data', isTimed: true },
    write: chaptersJson,
  },
  {
    ...{ name: 'concepts.json', type: 'application/json', title: 'Annotations' },
    ...{ kind: 'data', isTimed: true },
    write: conceptsJson,
  },
]
