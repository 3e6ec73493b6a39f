import { quoted } from '../diagnostic'
import type { TextContext } from './context'
import type { Rule } from './rule'
import { inlinesIn } from './written'

/** A picture has a description, for who does not see it. */
export const imageAlt: Rule<TextContext> = {
  name: 'image-alt',
  severity: 'warning',
  description: 'Every picture in a text has a description.',
  example: {
    bad: { text: '![](/images/owner.png)\n\nOne <Mark at="0:01" />owner.' },
    says: '7:1: Unexpected picture `/images/owner.png` without a description, expected what it shows',
    good: { text: '![A box with one key](/images/owner.png)\n\nOne <Mark at="0:01" />owner.' },
  },
  run({ file, blocks }) {
    return inlinesIn(blocks).flatMap((inline) => {
      if (inline.kind !== 'image' || inline.alt.trim() !== '') return []
      return {
        file,
        place: inline.place,
        reason: `Unexpected picture ${quoted(inline.url)} without a description, expected what it shows`,
        remedy: `Write \`![what it shows](${inline.url})\`.`,
      }
    })
  },
}
