import type { AudioInfo } from '../audio/inspect'
import type { Show } from '../site'
import { absolute } from './addresses'

/** A recording as feeds name it. */
export interface Enclosure {
  /** Whole. */
  readonly url: string
  /** 0 where nobody knows it, as the RSS Advisory Board asks for. */
  readonly bytes: number
  /** Media type: by content, or where the recording lies elsewhere, by its name. */
  readonly type: string
}

/** The recording of an episode; `elsewhere` is the address of a host that has the recordings, if not the site's. */
export function enclosureOf(
  audio: string,
  measured: Pick<AudioInfo, 'bytes' | 'type'> | null,
  show: Pick<Show, 'base'>,
  elsewhere: string | null,
): Enclosure {
  const url = absolute(elsewhere ? { base: elsewhere } : show, audio)
  return { url, bytes: measured?.bytes ?? 0, type: measured?.type ?? typeByName(url) }
}

const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
}

function typeByName(url: string): string {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? ''
  return TYPES[ending] ?? 'audio/mpeg'
}
