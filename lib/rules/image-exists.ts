import { quoted } from '../diagnostic'
import type { PictureContext } from './context'
import type { Rule } from './rule'

/** Every picture is there, under the very name: many servers tell `Net.png` from `net.png`. */
export const imageExists: Rule<PictureContext> = {
  name: 'image-exists',
  severity: 'error',
  description: 'Every picture that a text or a key names is a file under `public/`.',
  example: {
    bad: { text: '![A box](/images/owner.png)\n\nOne <Mark at="0:01" />owner.' },
    says: '7:1: Unexpected missing file `public/images/owner.png`, expected a picture',
    good: {
      text: '![A box](/images/owner.png)\n\nOne <Mark at="0:01" />owner.',
      files: { 'public/images/owner.png': 'a picture' },
    },
  },
  run({ use, picture }) {
    if (picture.kind !== 'missing') return []
    return [
      {
        file: use.file,
        place: use.place,
        reason: `Unexpected missing file ${quoted(picture.path)}, expected a picture`,
        remedy: picture.near
          ? `Did you mean \`${picture.near}\`?`
          : use.url.startsWith('/')
            ? `Put it at ${picture.path}, or correct the address.`
            : `Write \`/images/…\`: an address without a slash begins at the page’s own.`,
      },
    ]
  },
}
