import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idFrom, isId } from '../../lib/episode/names'
import { parseEpisode } from '../../lib/episode/parse'
import { parseShow } from '../../lib/episode/show/show'
import { decodeText } from '../../lib/episode/text'
import { languageOf } from '../../lib/formats/read/language'
import { type EpisodeScaffold, episodeScaffold } from '../../lib/formats/scaffold'
import { isTitleLine } from '../../lib/formats/title-line'
import { recordingOf } from '../../lib/recording'
import type { Show } from '../../lib/site'
import { type Answers, answersFor, badDate, badLanguage } from '../answers'
import type { Ask } from '../ask'
import type { ExitCode, Io } from '../io'
import { audioMedium, pictureMedium } from '../media'
import { notAnId } from '../not-an-id'
import { refuse } from '../refuse'
import { readRecording, type TaggedRecording } from '../tagged-recording'
import { taken } from '../taken'
import { writeFiles } from '../write'
import { speakersFrom } from './artists'
import { readPlainText } from './plain-text'
import { nextStep, scaffolded } from './scaffolded'

export interface NewEpisode {
  /** `null` where it is to be proposed from the title. */
  readonly slug: string | null
  /** Path of the recording. */
  readonly audio: string
  /** Path of what is spoken, as plain text. */
  readonly text: string | null
  readonly title: string | null
  readonly date: string | null
  readonly language: string | null
  readonly force: boolean
}

/** Scaffolds an episode from a recording: its file, the recording's copy, and the picture in the recording's tags. */
export async function newEpisode(
  given: NewEpisode,
  { ask, today }: { ask: Ask | null; today: string },
  io: Io,
): Promise<ExitCode> {
  const wrong = usage(given)
  if (wrong !== null) {
    io.err(wrong)
    return 2
  }
  const recording = await readRecording(given.audio)
  const text =
    given.text === null ? { value: [], diagnostics: [] } : await readPlainText(given.text)
  if (!recording.value || !text.value)
    return refuse([...recording.diagnostics, ...text.diagnostics], io)
  if (text.diagnostics.length > 0) refuse(text.diagnostics, io)
  const answers = await answersFor(given, recording.value.tags, today, ask)
  if (!answers) {
    io.err('Nothing was written.\n')
    return 1
  }
  const [first = '', ...rest] = text.value
  const paragraphs = isTitleLine(first, answers.title) ? rest : text.value
  return scaffold({ given, recording: recording.value, paragraphs, answers }, io)
}

function usage({ slug, date, language }: NewEpisode): string | null {
  if (slug !== null && !isId(slug)) return notAnId('episode', slug, idFrom(slug))
  return badDate(date) ?? badLanguage(language)
}

interface Plan {
  readonly given: NewEpisode
  readonly recording: TaggedRecording
  readonly paragraphs: readonly string[]
  readonly answers: Answers
}

async function scaffold(plan: Plan, io: Io): Promise<ExitCode> {
  const { given, recording, paragraphs, answers } = plan
  const { tags } = recording
  const { slug, title, date } = answers
  const file = `episodes/${slug}.mdx`
  const audio = await audioMedium(given.audio, `${slug}.${recording.extension}`, io.root)
  const picture = tags.picture && (await pictureMedium(tags.picture, slug, io.root))
  if (!given.force && existsSync(join(io.root, file))) return refuse([taken(file, 'episode')], io)
  if (!given.force && audio.isTaken) return refuse([taken(audio.file, 'recording')], io)
  const show = await showOf(io.root)
  const language = languageOf(given.language) ?? show.language
  const episode: EpisodeScaffold = {
    ...{ title, date, audio: audio.address, image: picture?.address ?? null, paragraphs },
    ...{ speakers: speakersFrom(tags.artists, show), chapters: tags.chapters },
    ...{ language: language === show.language ? null : language, duration: tags.duration },
  }
  const mdx = episodeScaffold(episode)
  const media = picture && (given.force || !picture.isTaken) ? [audio, picture] : [audio]
  const writes = media.flatMap(({ write }) => write ?? [])
  const failure = await writeFiles(io.root, [...writes, { file, content: mdx }])
  if (failure) return refuse([failure], io)
  io.out(scaffolded({ file, episode, written: writes.map((write) => write.file), answers }))
  if (!recording.isKnown) {
    const { value } = parseEpisode({ file, text: mdx })
    return refuse((await recordingOf(value, io.root)).diagnostics, io)
  }
  const { earmark = 'earmark' } = io
  io.out(nextStep({ earmark, file, slug, hasText: paragraphs.length > 0, language }))
  return 0
}

/** The show as far as it can be read: `check` says what is wrong with it. */
async function showOf(root: string): Promise<Show> {
  const bytes = await readFile(join(root, 'show.yaml')).catch(() => null)
  return parseShow(bytes && decodeText('show.yaml', bytes).value).value
}
