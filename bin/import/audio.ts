import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AudioInfo } from '../../lib/audio/inspect'
import type { Tags } from '../../lib/audio/tags'
import { type Checked, diagnostic, quoted } from '../../lib/diagnostic'
import { isHttps } from '../../lib/episode/yaml/media-address'
import { inspectRecording } from '../../lib/recording'
import type { Io } from '../io'
import { audioMedium } from '../media'
import { readRecording } from '../tagged-recording'
import { taken } from '../taken'
import type { Write } from '../write'
import type { ImportOptions } from './import'

/** The recording of an episode that is imported. */
export interface ImportAudio {
  /** As the front matter is to name it. */
  readonly address: string
  /** What puts it there; `null` where nothing has to. */
  readonly write: Write | null
  /** `null` where there is none at hand, and where it cannot be measured here. */
  readonly info: AudioInfo | null
  readonly tags: Tags | null
  readonly isMissing: boolean
}

/** Finds the recording that the command line names, else the one in public/audio/ that is called as the episode is. */
export async function audioFor(
  { slug, audio, force }: ImportOptions,
  io: Io,
): Promise<Checked<ImportAudio | null>> {
  if (audio !== null && /^https?:\/\//i.test(audio)) return elsewhere(audio)
  const path = audio ?? (await namedAs(slug, io.root))
  if (path === null) return found({ address: `/audio/${slug}.mp3`, isMissing: true })
  const recording = await readRecording(path)
  if (!recording.value) return { value: null, diagnostics: recording.diagnostics }
  const { extension, isKnown, tags } = recording.value
  const medium = await audioMedium(path, `${slug}.${extension}`, io.root)
  if (medium.isTaken && !force)
    return { value: null, diagnostics: [taken(medium.file, 'recording')] }
  return found({ ...medium, tags, info: isKnown ? await listen(path, io) : null })
}

function found(audio: Partial<ImportAudio> & Pick<ImportAudio, 'address'>): Checked<ImportAudio> {
  const nothing = { write: null, info: null, tags: null, isMissing: false }
  return { value: { ...nothing, ...audio }, diagnostics: [] }
}

function elsewhere(address: string): Checked<ImportAudio | null> {
  if (isHttps(address)) return found({ address })
  return {
    value: null,
    diagnostics: [
      diagnostic({
        file: address,
        place: { line: 1, column: 1 },
        rule: 'audio-plays',
        reason: `Unexpected \`--audio\` ${quoted(address)}, expected an https URL or a file`,
        remedy: 'Write `https:` if the server has it, or download the recording and name the file.',
      }),
    ],
  }
}

/** Path of a recording in public/audio/; a cover may be called the same. */
async function namedAs(slug: string, root: string): Promise<string | null> {
  const folder = join(root, 'public', 'audio')
  const names = await readdir(folder).catch((): string[] => [])
  const name = ENDINGS.map((ending) => `${slug}.${ending}`).find((one) => names.includes(one))
  return name === undefined ? null : join(folder, name)
}

/** Those that can be measured and aligned first. */
const ENDINGS = ['mp3', 'wav', 'm4a', 'mp4', 'aac', 'ogg', 'oga', 'opus', 'flac', 'webm']

async function listen(path: string, io: Io): Promise<AudioInfo | null> {
  if (io.interactive) io.err('Listening')
  const inspected = await inspectRecording(path, io.root)
  if (io.interactive) io.err('\r\u001B[K')
  return inspected.ok ? inspected.info : null
}
