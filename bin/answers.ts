import { basename, extname } from 'node:path'
import type { Tags } from '../lib/audio/tags'
import { quoted } from '../lib/diagnostic'
import { idFrom, isId } from '../lib/episode/names'
import { plainLine } from '../lib/formats/mdx-text'
import { languageOf } from '../lib/formats/read/language'
import type { Ask } from './ask'

/** What an episode is to be called, and when it was made. */
export interface Answers {
  readonly slug: string
  readonly title: string
  readonly date: string
  /** Whether nobody and nothing named the day. */
  readonly isDateGuessed: boolean
}

interface Given {
  readonly slug: string | null
  readonly title: string | null
  readonly date: string | null
  readonly audio: string
}

/**
 * Settles what neither the command line nor the tags say: by asking where somebody can be asked, else by what is most
 * likely. `null` where the person left.
 */
export async function answersFor(
  given: Given,
  tags: Tags,
  today: string,
  ask: Ask | null,
): Promise<Answers | null> {
  const name = titleOf(given.audio)
  const title = given.title ?? tags.title ?? (await settle(TITLE, name, ask))
  if (title === null) return null
  const date = given.date ?? tags.date ?? (await settle(DATE, today, ask))
  if (date === null) return null
  const proposed = idFrom(title) || idFrom(name) || `episode-${date}`
  const slug = given.slug ?? (await settle(SLUG, proposed, ask))
  const isDateGuessed = ask === null && given.date === null && tags.date === null
  return slug === null ? null : { slug, title: plainLine(title), date, isDateGuessed }
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What is wrong with the title that a command line names. */
export function badTitle(title: string | null): string | null {
  return title === null || isTitle(title) ? null : 'Unexpected empty `--title`, expected a text\n'
}

/** What is wrong with the day that it names. */
export function badDate(date: string | null): string | null {
  if (date === null || isDay(date)) return null
  return `Unexpected \`--date\` ${quoted(date)}, expected a day such as \`2024-11-18\`\n`
}

/** What is wrong with the language that it names. */
export function badLanguage(language: string | null): string | null {
  if (language === null || languageOf(language) !== null) return null
  return `Unexpected \`--language\` ${quoted(language)}, expected a language such as \`fr\` or \`pt-BR\`\n`
}

/** Whether a text holds something to read. */
export function isTitle(text: string): boolean {
  return plainLine(text) !== ''
}

/** What is asked for, and how it is asked for again where the answer cannot be used. */
interface Question {
  readonly wanted: string
  readonly form: string
  isRight(answer: string): boolean
}

const TITLE: Question = { wanted: 'Title', form: 'a letter or more', isRight: isTitle }
const DATE: Question = { wanted: 'Date', form: 'a day such as 2024-11-18', isRight: isDay }
const SLUG: Question = {
  wanted: 'Name in its address',
  form: 'lower-case letters, digits and hyphens',
  isRight: isId,
}

/** Asks until the answer can be used. */
async function settle(
  { wanted, form, isRight }: Question,
  initial: string,
  ask: Ask | null,
): Promise<string | null> {
  if (!ask) return initial
  let question = wanted
  for (;;) {
    const answer = await ask(question, initial)
    if (answer === null || isRight(answer)) return answer
    question = `${wanted}, ${form}`
  }
}

/** A title made of a file's name: `my-first_episode.mp3` gives `My first episode`. */
export function titleOf(path: string): string {
  const stem = plainLine(basename(path, extname(path)).replace(/[-_]+/g, ' ')) || 'Untitled'
  return stem.charAt(0).toUpperCase() + stem.slice(1)
}
