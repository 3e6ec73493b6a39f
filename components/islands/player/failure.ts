/** What went wrong with the audio, as far as a browser tells. */
export interface Failure {
  readonly kind: 'offline' | 'missing' | 'network' | 'stalled' | 'undecodable' | 'no-ranges'
}

/** The failure behind a media element's error (HTML, MediaError). */
export function failureOf(error: MediaError, online: boolean): Failure {
  if (!online) return { kind: 'offline' }
  if (error.code === error.MEDIA_ERR_DECODE) return { kind: 'undecodable' }
  if (error.code === error.MEDIA_ERR_SRC_NOT_SUPPORTED) return { kind: 'missing' }
  return { kind: 'network' }
}

/** What happened and what still works, for the listener. */
export const SENTENCES: Record<Failure['kind'], string> = {
  offline: 'You are offline, so the audio can’t be loaded.',
  missing: 'The audio can’t be found, or is of a kind this browser can’t play.',
  network: 'The connection broke while the audio was loading.',
  stalled: 'No more audio is coming at the moment.',
  undecodable: 'The audio is damaged here and can’t be played further.',
  'no-ranges': 'The audio’s server can’t jump inside a file that is not loaded yet.',
}
