import { quoted } from '../diagnostic'
import type { Inline } from '../episode/model'
import type { TextContext } from './context'
import type { Rule } from './rule'
import { inlinesIn } from './written'

/** A link has words: who does not see it hears them, and who clicks aims at them. */
export const linkText: Rule<TextContext> = {
  name: 'link-text',
  severity: 'warning',
  description: 'Every link has words, or a picture with a description.',
  example: {
    bad: { text: 'See [](https://doc.rust-lang.org/book/) <Mark at="0:01" />for more.' },
    says: '7:5: Unexpected link to `https://doc.rust-lang.org/book/` without text, expected words to click on',
    good: { text: 'See [the book](https://doc.rust-lang.org/book/) <Mark at="0:01" />for more.' },
  },
  run({ file, blocks }) {
    return inlinesIn(blocks).flatMap((inline) => {
      if (inline.kind !== 'link' || !inline.place || inline.inlines.some(speaks)) return []
      return {
        file,
        place: inline.place,
        reason: `Unexpected link to ${quoted(inline.url)} without text, expected words to click on`,
        remedy: 'Write between `[` and `]` what stands behind the link, or delete it.',
      }
    })
  },
}

function speaks(inline: Inline): boolean {
  if ('inlines' in inline) return inline.inlines.some(speaks)
  const said = inline.kind === 'image' ? inline.alt : 'text' in inline ? inline.text : ''
  return said.trim() !== ''
}
