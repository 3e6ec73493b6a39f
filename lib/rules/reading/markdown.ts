import type { Guide } from '../rule'

/** What is said of a text's Markdown. */
export const markdown: readonly Guide[] = [
  {
    name: 'heading-depth',
    severity: 'error',
    description: 'Headings begin with `##`: the title is the page’s own.',
    example: {
      bad: { text: '# Ownership\n\n<Mark at="0:01" />Hello.' },
      says: '7:1: Unexpected heading `#`, expected `##` or deeper',
      good: { text: '## Ownership\n\n<Mark at="0:01" />Hello.' },
    },
  },
  {
    name: 'link-address',
    severity: 'error',
    description: 'A link leads to http, https, mailto, or inside the site.',
    example: {
      bad: { text: 'See [it](file:///book.pdf), <Mark at="0:01" />please.' },
      says: '7:5: Unexpected link to `file:///book.pdf`, expected a link by http, https or mailto, or inside the site',
      good: { text: 'See [it](https://a.example/book.pdf), <Mark at="0:01" />please.' },
    },
  },
  {
    name: 'image-address',
    severity: 'error',
    description: 'A picture lies under `public/`: a page loads nothing from other sites.',
    example: {
      bad: { text: '![A box](https://a.example/box.png)\n\n<Mark at="0:01" />Hello.' },
      says: '7:1: Unexpected picture at `https://a.example/box.png`, expected a file under `public/`',
      good: {
        text: '![A box](/images/box.png)\n\n<Mark at="0:01" />Hello.',
        files: { 'public/images/box.png': 'a picture' },
      },
    },
  },
  {
    name: 'footnote',
    severity: 'error',
    description: 'A transcript is what is spoken, without footnotes.',
    example: {
      bad: { text: '<Mark at="0:01" />A loan[^1].\n\n[^1]: See the book.' },
      says: [
        '7:25: Unexpected footnote `[^1]`, expected spoken text',
        '9:1: Unexpected footnote `[^1]`, expected spoken text',
      ],
      good: { text: '<Mark at="0:01" />A [loan](https://a.example/book).' },
    },
  },
  {
    name: 'nesting-depth',
    severity: 'error',
    description: 'Quotes, lists and elements stand at most 50 deep.',
    example: {
      bad: { text: `${'> '.repeat(51)}<Mark at="0:01" />Hello.` },
      says: '7:99: Unexpected nesting of more than 50 elements, quotes or lists, expected a flat text',
      good: { text: '> <Mark at="0:01" />Hello.' },
    },
  },
  {
    name: 'reading-limit',
    severity: 'error',
    description: 'A text can be read in good time, and its mistakes can be named one by one.',
    example: {
      bad: { text: `<Mark at="0:01" />Hello ${'*'.repeat(15_000)}` },
      says: '7:25: Unexpected number of signs such as `[`, `*` or `_` in one paragraph, expected fewer',
      good: { text: '<Mark at="0:01" />Hello *there*.' },
    },
  },
]
