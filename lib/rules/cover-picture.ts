import { quoted } from '../diagnostic'
import type { Picture, PictureContext } from './context'
import type { Found, Rule } from './rule'

/** Pixels of a side: fewer and more are refused by Apple Podcasts. */
const LEAST = 1400
const MOST = 3000
/** Bytes that every listener's app has to load before it shows anything. */
const HEAVY = 1_000_000

/** How a PNG begins, up to its width and height. */
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'

/**
 * A cover is what directories take and phones load quickly.
 *
 * @see https://podcasters.apple.com/support/896-artwork-requirements
 */
export const coverPicture: Rule<PictureContext> = {
  name: 'cover-picture',
  severity: 'warning',
  description: 'A cover is a square PNG or JPEG of 1400 to 3000 pixels a side, of less than 1 MB.',
  example: {
    bad: {
      front: 'image: /images/cover.png',
      files: { 'public/images/cover.png': `${PNG}\0\0\x01\x2c\0\0\x01\x2c` },
    },
    says: '5:8: Unexpected cover of `300 × 300` pixels in `public/images/cover.png`, expected a square of 1400 to 3000',
    good: {
      front: 'image: /images/cover.png',
      files: { 'public/images/cover.png': `${PNG}\0\0\x05\xdc\0\0\x05\xdc` },
    },
  },
  run({ use, picture }) {
    if (!use.isCover || picture.kind === 'missing' || picture.kind === 'unread') return []
    const { file, place } = use
    return troublesOf(picture).map((trouble) => ({ file, place, ...trouble }))
  },
}

type Trouble = Pick<Found, 'reason' | 'remedy' | 'severity'>

function troublesOf(picture: Exclude<Picture, { kind: 'missing' | 'unread' }>): Trouble[] {
  const path = quoted(picture.path)
  if (picture.kind === 'other')
    return [
      {
        reason: `Unexpected kind of picture in ${path}, expected PNG or JPEG`,
        remedy: 'Export it again: podcast apps show no other kind.',
      },
    ]
  const { width, height, bytes } = picture
  const found: Trouble[] = []
  const side = Math.min(MOST, Math.max(LEAST, Math.min(width, height)))
  if (width !== side || height !== side)
    found.push({
      reason: `Unexpected cover of \`${width} × ${height}\` pixels in ${path}, expected a square of 1400 to 3000`,
      remedy: `Export it with ${side} × ${side} pixels: Apple Podcasts takes no other shape and size.`,
    })
  if (bytes > HEAVY)
    found.push({
      reason: `Unexpected cover of \`${(bytes / 1e6).toFixed(1)} MB\` in ${path}, expected less than 1 MB`,
      remedy:
        'Export it as JPEG of quality 80, or as PNG of fewer colours: every listener loads it.',
      severity: 'hint',
    })
  return found
}
