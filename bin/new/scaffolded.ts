import { languageOf } from '../../lib/align/language'
import { quoted } from '../../lib/diagnostic'
import type { EpisodeScaffold } from '../../lib/formats/scaffold'
import { unplacedChapters } from '../../lib/formats/scaffold-chapters'
import { words } from '../../lib/transcript/tokens'
import type { Answers } from '../answers'
import { count } from '../report'

interface Scaffolded {
  /** The episode's file. */
  readonly file: string
  readonly episode: EpisodeScaffold
  /** What was written beside it. */
  readonly written: readonly string[]
  readonly answers: Answers
}

/** What was made of a recording, and what its author has to look at. */
export function scaffolded({ file, episode, written, answers }: Scaffolded): string {
  const { title, date, chapters, paragraphs, audio, image } = episode
  const number = paragraphs.reduce((sum, paragraph) => sum + words(paragraph).length, 0)
  const parts = [title, date, count(chapters.length, 'chapter'), count(number, 'word')]
  const media = [audio, image].flatMap((address) => (address === null ? [] : `public${address}`))
  const unplaced = unplacedChapters(episode)
  const lines = [
    `${file}: ${parts.filter((part) => !part.startsWith('0 ')).join(', ')}`,
    ...media.map((path) => `${path}: ${written.includes(path) ? 'copied' : 'there already'}`),
    ...(answers.isDateGuessed ? [`The recording names no day: ${quoted(date)} is today.`] : []),
    ...(unplaced > 0
      ? [
          `${count(unplaced, 'chapter')} in comments, about where they begin: move each to its place.`,
        ]
      : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

interface Marked {
  /** How the program is called. */
  readonly earmark: string
  readonly text: string | null
  readonly audio: string
  readonly slug: string
}

/** That a text has speakers, times or headings, which were taken for what is spoken. */
export function marked({ earmark, text, audio, slug }: Marked): string {
  const again = `${earmark} import ${text} --as ${slug} --audio ${audio} --force`
  return `The text names speakers, times or headings, and they stand there as what is spoken. To read them as such: ${again}\n`
}

interface Step {
  /** How the program is called. */
  readonly earmark: string
  readonly file: string
  readonly slug: string
  readonly hasText: boolean
  /** BCP 47. */
  readonly language: string
}

/** What to do next. */
export function nextStep({ earmark, file, slug, hasText, language }: Step): string {
  const command = `${earmark} ${languageOf(language) ? 'align' : 'check'} ${slug}`
  return hasText
    ? `Next: ${command}\n`
    : `Next: write what is spoken into ${file}, then: ${command}\n`
}
