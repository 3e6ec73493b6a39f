import type { AudioInfo } from '../../lib/audio/inspect'
import type { WordsFile } from '../../lib/episode/model'
import { endAfter, type TimeMap } from '../../lib/retime/time-map'
import type { Ms } from '../../lib/time'

/** A recording that the new times may be of. */
export interface Target {
  /** As word times name it; `null` without word times. */
  readonly audio: WordsFile['audio'] | null
  /** Within which all times must lie; `null` where nobody knows it. */
  readonly duration: Ms | null
  /** Whether it does not lie there yet. */
  readonly isToCome: boolean
}

/**
 * The recordings that the new times may be of, the likeliest first: the one that lies there; where that may still be the
 * old one, the new one that is to come in its place.
 */
export function targetsOf(
  words: WordsFile | null,
  map: TimeMap,
  there: Pick<AudioInfo, 'sha256' | 'duration'> | null,
): Target[] {
  const sha256 = there?.sha256 ?? words?.audio.sha256 ?? null
  const after = words && endAfter(map, words.audio.duration)
  const audioOf = (duration: Ms | null) => (duration === null ? null : { sha256, duration })
  const duration = there?.duration ?? null
  const target = { audio: words && audioOf(duration ?? after), duration, isToCome: false }
  const isOld = words?.audio.sha256 === sha256
  if (!there || (words && !isOld)) return [target]
  return [target, { audio: audioOf(after), duration: after, isToCome: true }]
}
