import { stat } from 'node:fs/promises'
import { localDay } from '../../lib/today'
import { badTitle } from '../answers'
import { terminalAsk } from '../ask'
import type { ExitCode, Io } from '../io'
import { newConcept } from './concept'
import { newEpisode } from './episode'

/** What `earmark new` was given on the command line. */
export interface NewOptions {
  readonly audio?: string
  readonly text?: string
  readonly title?: string
  readonly date?: string
  readonly language?: string
  readonly concept?: string
  readonly term?: string
  readonly yes?: boolean
  readonly force?: boolean
}

/** Scaffolds an episode from a recording, or a concept. Asks only where a person is at the terminal. */
export async function create(slug: string | null, options: NewOptions, io: Io): Promise<ExitCode> {
  const { audio, concept, yes = false, force = false } = options
  const wrong = usage(slug, options) ?? ((await isFolder(io.root)) ? null : noFolder(io.root))
  if (wrong !== null) {
    io.err(wrong)
    return 2
  }
  const ask = yes ? null : terminalAsk()
  if (concept !== undefined)
    return newConcept({ id: concept, term: options.term ?? null, force }, ask, io)
  const { text = null, title = null, date = null, language = null } = options
  const given = { slug, audio: audio ?? '', text, title, date, language, force }
  return newEpisode(given, { ask, today: localDay(new Date()) }, io)
}

function usage(slug: string | null, options: NewOptions): string | null {
  const { audio, text, title, date, language, concept, term } = options
  if (concept === undefined) {
    if (audio === undefined)
      return 'Unexpected `new` of nothing, expected `--audio FILE` for an episode or `--concept <id>`\n'
    const wrong = badTitle(title ?? null)
    if (wrong !== null || term === undefined) return wrong
    return 'Unexpected `--term` of an episode, expected `--title`\n'
  }
  const ofEpisode = {
    '--audio': audio,
    '--text': text,
    '--title': title,
    '--date': date,
    '--language': language,
    [slug ?? '']: slug,
  }
  const [first] =
    Object.entries(ofEpisode).find(([, value]) => value !== undefined && value !== null) ?? []
  return first === undefined
    ? null
    : `Unexpected \`${first}\` beside \`--concept\`, expected one of the two\n`
}

function noFolder(root: string): string {
  return `Unexpected \`--root ${root}\`, expected a folder\n`
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
