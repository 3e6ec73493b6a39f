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
