import { quoted } from '../diagnostic'
import type { TextContext } from './context'
import type { Rule } from './rule'
import { inlinesIn } from './written'

/** Links are encrypted. Addresses of this machine are not meant. */
export const linkHttps: Rule<TextContext> = {
  name: 'link-https',
  severity: 'hint',
  description: 'Links lead to `https:` rather than `http:`.',
  example: {
    bad: { text: 'See [the book](http://doc.rust-lang.org/book/) <Mark at="0:01" />for more.' },
    says: '7:5: Unexpected link to `http://doc.rust-lang.org/book/`, expected https',
    good: { text: 'See [the book](https://doc.rust-lang.org/book/) <Mark at="0:01" />for more.' },
  },
  run({ file, blocks, links }) {
    const inText = inlinesIn(blocks).flatMap((inline) =>
      inline.kind === 'link' && inline.place ? { url: inline.url, place: inline.place } : [],
    )
    return [...links, ...inText].flatMap(({ url, place }) => {
      if (!/^http:\/\/(?!localhost\b|127\.|\[::1\])/i.test(url)) return []
      return {
        file,
        place,
        reason: `Unexpected link to ${quoted(url)}, expected https`,
        remedy: `Write ${quoted(`https${url.slice(4)}`)} if the server has it.`,
      }
    })
  },
}
