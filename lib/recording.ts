import { join } from 'node:path'
import type { AudioProblem } from './audio/decode'
import { type AudioInfo, inspectAudio, type Inspected } from './audio/inspect'
import { recallAudio } from './audio/kept'
import { type Checked, type Diagnostic, diagnostic } from './diagnostic'
import type { ParsedEpisode } from './episode/model'

/** The folder, in the project's, where measurements of recordings are kept. */
const CACHE = join('.earmark', 'audio')

/** What of an episode tells where its recording lies. */
export interface Recorded extends Pick<ParsedEpisode, 'file' | 'places'> {
  readonly meta: Pick<ParsedEpisode['meta'], 'audio'>
}

/**
 * Measures the recording of an episode that lies under `public/`.
 *
 * `null` where it lies elsewhere, and where it cannot be played: then a diagnostic at `audio:` says why.
 */
export async function recordingOf(
  episode: Recorded,
  root: string,
): Promise<Checked<AudioInfo | null>> {
  const path = recordingPath(episode, root)
  if (path === null) return { value: null, diagnostics: [] }
  const inspected = await inspectAudio(path, join(root, CACHE))
  if (inspected.ok) return { value: inspected.info, diagnostics: [] }
  return { value: null, diagnostics: [problemOf(episode, inspected.problem)] }
}

/** What was once measured of the recording with this content, in this project; `null` where nothing is kept of it. */
export async function formerRecording(root: string, sha256: string): Promise<AudioInfo | null> {
  return recallAudio(join(root, CACHE), sha256)
}

/** Measures a recording that is to be an episode's, wherever it lies. */
export function inspectRecording(path: string, root: string): Promise<Inspected> {
  return inspectAudio(path, join(root, CACHE))
}

/** Where the recording of an episode lies on this machine; `null` where it does not. */
export function recordingPath({ meta }: Pick<Recorded, 'meta'>, root: string): string | null {
  return meta.audio.startsWith('/') ? join(root, 'public', decodePath(meta.audio)) : null
}

function problemOf(episode: Recorded, problem: AudioProblem): Diagnostic {
  const path = `public${episode.meta.audio}`
  const [unexpected, remedy] = SENTENCES[problem.kind]
  return diagnostic({
    file: episode.file,
    place: episode.places.audio ?? { line: 1, column: 1 },
    rule: 'audio-plays',
    reason: `Unexpected ${unexpected} \`${path}\`${problem.found ? ` (${problem.found})` : ''}, expected an MP3 or WAV recording`,
    remedy: remedy(path),
  })
}

type Sentence = readonly [unexpected: string, remedy: (path: string) => string]

const SENTENCES: Record<AudioProblem['kind'], Sentence> = {
  missing: ['missing file', (path) => `Put the recording at ${path}, or correct \`audio:\`.`],
  unreadable: ['unreadable file', (path) => `Allow ${path} to be read.`],
  empty: ['empty file', (path) => `Copy the recording to ${path} again: the file has 0 bytes.`],
  unknown: ['content of', (path) => `${path} is no audio: export the recording again.`],
  unsupported: [
    'kind of audio in',
    (path) =>
      `Convert it, and name the result in \`audio:\`: \`ffmpeg -i ${path} ${asMp3(path)}\`.`,
  ],
  truncated: [
    'truncated audio in',
    (path) => `Copy the recording to ${path} again: its header promises more than is there.`,
  ],
  silent: [
    'damaged audio in',
    (path) => `No sound can be decoded from ${path}: export the recording again.`,
  ],
}

function asMp3(path: string): string {
  const stem = path.replace(/\.[^./]*$/, '')
  return path === `${stem}.mp3` ? `${stem}-converted.mp3` : `${stem}.mp3`
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
