import { languageOf } from '../../lib/align/language/language'
import type { WordsFile } from '../../lib/episode/model'
import { quoted } from '../../lib/diagnostic'
import type { ImportedEpisode, PlacedProposal } from '../../lib/formats/episode/mdx'
import type { Show } from '../../lib/site'
import type { ImportOptions } from './import'
import type { ImportAudio } from './audio'
import { count } from '../report'

interface Imported {
  /** How the program is called. */
  readonly earmark: string
  readonly options: ImportOptions
  readonly episode: ImportedEpisode
  /** `null` where the transcript has no times. */
  readonly words: WordsFile | null
  readonly audio: ImportAudio
  readonly proposals: readonly PlacedProposal[]
  readonly show: Show
}

/** What was made of a transcript, and what to do next. */
export function imported(made: Imported): string {
  return [...files(made), ...guesses(made), ...mentions(made), nextStep(made)]
    .map((line) => `${line}\n`)
    .join('')
}

function files({ options, episode, words, audio }: Imported): string[] {
  const { title, date, speakers, passages: all } = episode
  const passages = all.filter(({ isHeading }) => !isHeading)
  const number = passages.reduce((sum, passage) => sum + passage.words.length, 0)
  const counts = [
    ...(speakers.size > 0 ? [count(speakers.size, 'speaker')] : []),
    count(passages.length, 'paragraph'),
    count(number, 'word'),
  ]
  const path = `episodes/${options.slug}`
  const timed = words ? [`${path}.words.json: ${timedIn(words)}`] : []
  const isHere = audio.address.startsWith('/') && !audio.isMissing
  const copied = audio.write === null ? 'there already' : 'copied'
  return [
    `${path}.mdx: ${[title, date, ...counts].join(', ')}`,
    ...timed,
    ...(isHere ? [`public${audio.address}: ${copied}`] : []),
  ]
}

/** How many words have times. */
export function timedIn({ words }: WordsFile): string {
  const timed = words.filter(([, start]) => start !== null).length
  return timed === words.length
    ? `${count(timed, 'word')} timed`
    : `${timed} of ${count(words.length, 'word')} timed`
}

function guesses({ options, episode, audio }: Imported): string[] {
  const isTitleGuessed = options.title === null && !audio.tags?.title
  const isDateGuessed = options.date === null && !audio.tags?.date
  return [
    ...(isTitleGuessed
      ? [`The title ${quoted(episode.title)} is made of the episode’s name.`]
      : []),
    ...(isDateGuessed ? [`The date ${quoted(episode.date)} is today.`] : []),
  ]
}

/** The most proposals that are worth a line of their own. */
const MOST = 20

function mentions({ options, proposals }: Imported): string[] {
  if (proposals.length === 0) return []
  const lines = proposals.slice(0, MOST).map(({ concept, words, place }) => {
    const where = `episodes/${options.slug}.mdx:${place.line}:${place.column}`
    return `  ${where}: ${quoted(words)} → ${concept}`
  })
  const more = proposals.length > MOST ? [`  and ${proposals.length - MOST} more`] : []
  const head = options.anchors
    ? `${count(proposals.length, 'mention')} of concepts written:`
    : `Words that are called as a concept is, in ${count(proposals.length, 'place')}; \`--anchors\` writes them as mentions:`
  return [head, ...lines, ...more]
}

/** Aligning finds the words between known times, where it can: in a language it knows, of a recording at hand. */
function nextStep({ earmark, options, episode, words, audio, show }: Imported): string {
  const { slug } = options
  const timed = words?.words.filter(([, start]) => start !== null).length ?? 0
  const isTimed = words !== null && timed * 2 >= words.words.length
  const isKnown = languageOf(episode.language ?? show.language) !== null
  const canAlign = isKnown && (audio.info !== null || audio.isMissing)
  const command = `${earmark} ${!isTimed && canAlign ? 'align' : 'check'} ${slug}`
  return audio.isMissing
    ? `Next: put the recording at public${audio.address}, then: ${command}`
    : `Next: ${command}`
}
