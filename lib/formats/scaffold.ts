import type { TaggedChapter } from '../audio/tags'
import type { Speaker } from '../episode/model'
import type { Ms } from '../time'
import { type FrontValue, mdxFrontMatter } from './mdx-front'
import { mdxParagraph } from './mdx-text'
import { ownLines } from './own-lines'
import { outlinedText } from './scaffold-chapters'

/** What is known of an episode before anybody wrote its file. */
export interface EpisodeScaffold {
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** As the front matter names them: `/audio/ownership.mp3`. */
  readonly audio: string
  readonly image: string | null
  /** A BCP 47 tag; `null` where it is the show's. */
  readonly language: string | null
  readonly speakers: readonly Speaker[]
  /** By start. */
  readonly chapters: readonly TaggedChapter[]
  /** Of the recording; `null` where it is not known. */
  readonly duration: Ms | null
  /** What is spoken, as plain text. */
  readonly paragraphs: readonly string[]
}

/** An episode's MDX file. Whatever its values hold, it parses, and they are read back as they are. */
export function episodeScaffold(episode: EpisodeScaffold): string {
  const { title, date, audio, image, language, speakers } = episode
  const names = speakers.map(({ id, name }): [string, FrontValue] => [id, { name }])
  const front = mdxFrontMatter({
    title,
    date,
    audio,
    image,
    language,
    speakers: names.length > 0 ? Object.fromEntries(names) : null,
  })
  const blocks = outlinedText(episode)
  return [front, ...(blocks.length > 0 ? blocks : [NO_TEXT])].join('\n').trimEnd() + '\n'
}

const NO_TEXT =
  '{/* Write here what is spoken. An empty line ends a paragraph, `## A heading` begins a chapter. */}\n'

/** A concept's MDX file, with the place for its definition. */
export function conceptScaffold(term: string): string {
  const front = mdxFrontMatter({ term }).replace(/---\n$/, '')
  return `${front}${FIELDS}---\n\n{/* Write here what it is, why one uses it, and the catch, in two or three sentences. */}\n`
}

const FIELDS = `# aliases: [another name, a third]
# requires: [a-concept-to-read-first]
# related: [a-concept-beside-it]
# links:
#   - { title: "A good introduction", url: "https://example.org/", kind: article }
`

/**
 * Plain text as paragraphs: an empty line ends one, a line break within it is a space; where nobody wrote empty lines,
 * each line may be one. A bullet before one is not spoken.
 */
export function plainParagraphs(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  const parts = ownLines(lines) ? lines.map(withoutBullet) : text.split(/\n(?:[^\S\n]*\n)+/)
  return parts.filter((paragraph) => mdxParagraph(paragraph) !== '')
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*[-*+•–]\s+(?=\S)/, '')
}
