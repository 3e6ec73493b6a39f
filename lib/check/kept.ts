import { readFile } from 'node:fs/promises'
import type { Finding } from '../diagnostic'
import type { WordsFile } from '../episode/model'
import { hashOf } from '../hash-of'
import { keepFile } from '../keep-file'
import type { ConceptFacts, EpisodeFacts, PictureUse } from '../rules/context'

/** What was found in one file, under the hash of its content. */
export interface KeptText {
  readonly hash: string
  readonly found: readonly Finding[]
}

export interface KeptConcept extends KeptText {
  readonly facts: ConceptFacts
  readonly pictures: readonly PictureUse[]
}

export interface KeptWords extends KeptText {
  /** The recording that they name, as far as they know it; `null` where they cannot be used. */
  readonly timedFor: WordsRecording | null
}

/** A recording as a file of word times names it. */
export type WordsRecording = Pick<WordsFile, 'audio'>['audio']

/** What an episode's text says, and what was found in it. */
export interface KeptTranscript extends KeptText {
  /** The concepts that it defines itself. */
  readonly own: readonly ConceptFacts[]
  readonly facts: EpisodeFacts
}

/** What was found in one episode. */
export interface KeptEpisode extends KeptTranscript {
  readonly words: KeptWords | null
  /** What its rules said, under the hash of all that they look at. */
  readonly rules: KeptText
}

/** What is kept of the last check, by id and by slug. */
export interface Kept {
  readonly concepts: Readonly<Record<string, KeptConcept>>
  readonly episodes: Readonly<Record<string, KeptEpisode>>
}

const NOTHING: Kept = { concepts: {}, episodes: {} }

/** What the same program found in a project; nothing where it was another one, or where anything is wrong with the file. */
export async function readKept(path: string, program: string): Promise<Kept> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, Math.max(0, end)) !== sealOf(body, program)) return NOTHING
  // The seal says that this program wrote it, so it has the form that this program reads.
  const kept: Kept = JSON.parse(body)
  return kept
}

/** Keeps what was found; fails in silence. */
export async function writeKept(path: string, program: string, kept: Kept): Promise<void> {
  const body = JSON.stringify(kept)
  const text = `${sealOf(body, program)}\n${body}`
  if ((await readFile(path, 'utf8').catch(() => null)) !== text) await keepFile(path, text)
}

function sealOf(body: string, program: string): string {
  return hashOf(program, '\n', body)
}
