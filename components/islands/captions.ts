import { captionsUrl, type Playable } from '../../lib/playable'

/** For whatever reads captions of a page; the browser loads them when it is asked to. None where they would be empty. */
export function captionsOf({ slug, duration }: Playable): HTMLTrackElement[] {
  if (duration === 0) return []
  const track = document.createElement('track')
  track.kind = 'captions'
  track.label = 'Transcript'
  track.src = captionsUrl(slug)
  return [track]
}
