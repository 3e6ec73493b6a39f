import type { Diagnostic } from '../../lib/diagnostic'
import type { WordsFile } from '../../lib/episode/model'
import { readProject } from '../../lib/episode/read'
import { parseShow } from '../../lib/episode/show/show'
import { formatWords } from '../../lib/episode/words/format'
import type { Captions } from '../../lib/formats/captions'
import { episodeMdx } from '../../lib/formats/episode/mdx'
import { type Passage, passagesOf } from '../../lib/formats/episode/passages'
import { languageOf } from '../../lib/formats/read/language'
import { finderOf } from '../../lib/formats/episode/proposals'
import { speakersOf } from '../../lib/formats/episode/speakers'
import { unknownAudio, within, wordTimesOf } from '../../lib/formats/episode/word-times'
import { isTitleLine } from '../../lib/formats/title-line'
import { localDay } from '../../lib/today'
import { titleOf } from '../answers'
import type { ExitCode, Io } from '../io'
import { notices } from '../notices'
import { refuse } from '../refuse'
import { type Write, writeFiles, writePair } from '../write'
import { audioFor } from './audio'
import type { ImportOptions } from './import'
import { imported } from './imported'
import { knownConcepts } from './known-concepts'
import { tooLong } from './too-long'

/** A transcript, and what was changed to read it. */
export interface ReadTranscript {
  readonly captions: Captions
  readonly notices: readonly Diagnostic[]
}

/** Writes an episode of a transcript: text, word times where there are any, and the recording's copy, or none of them. */
export async function importEpisode(
  options: ImportOptions,
  { captions, notices: changes }: ReadTranscript,
  io: Io,
): Promise<ExitCode> {
  const { value: audio, diagnostics } = await audioFor(options, io)
  if (!audio) return refuse(diagnostics, io)
  const { value: files } = await readProject(io.root)
  const show = parseShow(files.show).value
  const title = options.title ?? audio.tags?.title ?? titleOf(options.slug)
  const spoken = withoutTitle(passagesOf(captions), title)
  const { passages, beyond } = within(spoken, audio.info?.duration ?? null)
  const episode = {
    title,
    date: options.date ?? audio.tags?.date ?? localDay(new Date()),
    audio: audio.address,
    language: unlike(languageOf(options.language) ?? captions.language, show.language),
    speakers: speakersOf(passages.map((passage) => passage.speaker)),
    passages,
    propose: finderOf(knownConcepts(files)),
    anchors: options.anchors,
  }
  const { mdx, proposals } = episodeMdx(episode)
  const words = wordTimesOf(passages, audio.info ?? unknownAudio(captions))
  const failure = await write(io.root, options.slug, { mdx, words, audio: audio.write })
  if (failure) return refuse([failure], io)
  io.err(notices([...changes, ...tooLong(options.file, captions, audio.info, beyond)], io))
  const { earmark = 'earmark' } = io
  io.out(imported({ earmark, options, episode, words, audio, proposals, show }))
  return 0
}

/** A title that is written above a text without times is not said to be spoken. */
function withoutTitle(passages: readonly Passage[], title: string): readonly Passage[] {
  const [first, ...rest] = passages
  const isUntimed = first?.words.every(([, start]) => start === null) ?? false
  return first && isUntimed && isTitleLine(first.text, title) ? rest : passages
}

/** The language of a transcript, where it is another than the show's. */
function unlike(language: string | null, show: string): string | null {
  const [own] = language?.split('-') ?? []
  return own === undefined || own === show.split('-')[0] ? null : language
}

interface Files {
  readonly mdx: string
  readonly words: WordsFile | null
  readonly audio: Write | null
}

function write(root: string, slug: string, { mdx, words, audio }: Files) {
  const before = audio === null ? [] : [audio]
  return words === null
    ? writeFiles(root, [...before, { file: `episodes/${slug}.mdx`, content: mdx }])
    : writePair(root, slug, { mdx, words: formatWords(words) }, before)
}
