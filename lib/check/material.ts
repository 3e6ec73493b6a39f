import type { AudioInfo } from '../audio/inspect'
import type { Finding } from '../diagnostic'
import { formerRecording } from '../recording'
import { materialRules } from '../rules'
import type { EpisodeFacts, TimedFor } from '../rules/context'
import { findingsOf } from './findings'
import type { WordsRecording } from './kept'

/** What lies beside an episode's text. */
export interface Material {
  readonly facts: EpisodeFacts
  /** `null` where it lies elsewhere, or cannot be played. */
  readonly recording: AudioInfo | null
  /** The recording that the word times name. */
  readonly named: WordsRecording | null
}

/** What the rules about an episode's recording and date say. Never kept: both change without the episode. */
export async function checkMaterial(
  { facts, recording, named }: Material,
  root: string,
  today: string,
): Promise<readonly Finding[]> {
  const timedFor = recording && named && (await timedForOf(named, recording, root))
  return findingsOf(materialRules, { episode: facts, recording, timedFor, today })
}

/** `null` for word times of a recording that nobody had at hand. */
async function timedForOf(
  { sha256, duration }: WordsRecording,
  recording: AudioInfo,
  root: string,
): Promise<TimedFor | null> {
  if (sha256 === null) return null
  const former = sha256 === recording.sha256 ? recording : await formerRecording(root, sha256)
  return { sha256, duration, sound: former?.sound ?? null }
}
