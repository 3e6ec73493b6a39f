import type { Playable, PlayableSegment } from '../../../../lib/playable'
import { ms } from '../../../../lib/time'

/** An episode of a minute and a half, as the player knows it. */
export function episodeOf(slug: string, segments: readonly PlayableSegment[] = []): Playable {
  return {
    slug,
    title: slug,
    show: 'Slopes',
    audio: `/audio/${slug}.mp3`,
    duration: ms(90_000),
    segments,
    mentions: [],
    words: true,
  }
}
