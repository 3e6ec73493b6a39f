import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { sniff } from '../lib/audio/sniff'
import { readTags, type Tags } from '../lib/audio/tags'
import { type Checked, diagnostic } from '../lib/diagnostic'
import { unreadableAs } from './unreadable'

/** A recording that an episode is to be made from, and what it says of itself. */
export interface TaggedRecording {
  /** The ending that its copy is to have: what it is, whatever its name says. */
  readonly extension: string
  /** Whether it can be measured and aligned here: every other kind must be converted first. */
  readonly isKnown: boolean
  readonly tags: Tags
}

/** Enough to tell a file's kind behind a picture in its tags. */
const START = 1 << 18

/** Reads a recording's kind and tags; `null` where it is no recording, and a diagnostic that says so. */
export async function readRecording(path: string): Promise<Checked<TaggedRecording | null>> {
  try {
    const kind = sniff(await startOf(path))
    if (kind.kind === 'unknown') return noRecording(path, `content (${kind.found ?? 'no audio'})`)
    const isKnown = kind.kind !== 'unsupported'
    const extension = isKnown
      ? kind.kind
      : extname(path)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
    const value = { extension: extension || 'audio', isKnown, tags: await readTags(path) }
    return { value, diagnostics: [] }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return noRecording(path, unreadableAs(String(error.code)))
    throw error
  }
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(START)
    const { bytesRead } = await file.read(bytes, 0, START, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function noRecording(path: string, what: string): Checked<null> {
  const found = diagnostic({
    file: path,
    place: { line: 1, column: 1 },
    rule: 'audio-plays',
    reason: `Unexpected ${what}, expected a recording`,
    remedy: 'Look whether `--audio` names the right file, and whether it plays.',
  })
  return { value: null, diagnostics: [found] }
}
