import type { Guide } from '../rule'

const BODY = '\n<Mark at="0:01" />Hello.\n'
const HEAD = 'date: 2024-11-18\naudio: /audio/example.mp3'

/** What is said of front matter and of `show.yaml`. */
export const frontMatter: readonly Guide[] = [
  {
    name: 'front-matter-missing',
    severity: 'error',
    description: 'An MDX file begins with its front matter.',
    example: {
      bad: { files: { 'episodes/example.mdx': `\n---\ntitle: A\n${HEAD}\n---\n${BODY}` } },
      says: '1:1: Unexpected start of the file, expected front matter',
      good: { files: { 'episodes/example.mdx': `---\ntitle: A\n${HEAD}\n---\n${BODY}` } },
    },
  },
  {
    name: 'front-matter-unclosed',
    severity: 'error',
    description: 'Front matter ends with a line `---`.',
    example: {
      bad: { files: { 'episodes/example.mdx': `---\ntitle: A\n${HEAD}\n${BODY}` } },
      says: '1:1: Unexpected end of the file in the front matter, expected a closing `---`',
      good: { files: { 'episodes/example.mdx': `---\ntitle: A\n${HEAD}\n---\n${BODY}` } },
    },
  },
  {
    name: 'front-matter-yaml',
    severity: 'error',
    description: 'Front matter is YAML.',
    example: {
      bad: { front: 'description: Ownership: who frees what' },
      says: '5:14: Unexpected second `: ` in a line, expected one key and its value',
      good: { front: 'description: "Ownership: who frees what"' },
    },
  },
  {
    name: 'front-matter-mapping',
    severity: 'error',
    description: 'Front matter is lines of `key: value`.',
    example: {
      bad: { files: { 'episodes/example.mdx': `---\nExample\n---\n${BODY}` } },
      says: '2:1: Unexpected front matter without keys, expected `key: value` lines',
      good: { files: { 'episodes/example.mdx': `---\ntitle: Example\n${HEAD}\n---\n${BODY}` } },
    },
  },
  {
    name: 'front-matter-key',
    severity: 'error',
    description: 'Every key is known.',
    example: {
      bad: { front: 'licence: MIT' },
      says: '5:1: Unexpected key `licence`, expected a key of the episode',
      good: { front: 'license: MIT' },
    },
  },
  {
    name: 'front-matter-duplicate',
    severity: 'error',
    description: 'No key stands twice.',
    example: {
      bad: { front: 'tags: [rust]\ntags: [memory]' },
      says: '6:1: Unexpected second `tags`, expected each key once',
      good: { front: 'tags: [rust, memory]' },
    },
  },
  {
    name: 'front-matter-required',
    severity: 'error',
    description: 'No key is missing without which a page or a feed cannot be made.',
    example: {
      bad: { files: { 'episodes/example.mdx': `---\n${HEAD}\n---\n${BODY}` } },
      says: '2:1: Unexpected episode without `title`, expected one',
      good: { files: { 'episodes/example.mdx': `---\ntitle: A\n${HEAD}\n---\n${BODY}` } },
    },
  },
  {
    name: 'front-matter-value',
    severity: 'error',
    description: 'Every value is of its key’s kind: a date, a number, an address, a list.',
    example: {
      bad: { front: 'explicit: yes\nepisode: one' },
      says: [
        '5:11: Unexpected `yes` for `explicit`, expected `true` or `false`',
        '6:10: Unexpected `one` for `episode`, expected a whole number',
      ],
      good: { front: 'explicit: true\nepisode: 1' },
    },
  },
  {
    name: 'concept-definition',
    severity: 'warning',
    description: 'Every concept is defined in a sentence or two.',
    example: {
      bad: { files: { 'concepts/loan.mdx': '---\nterm: Loan\n---\n' } },
      says: 'concepts/loan.mdx:1:1: Unexpected concept without a definition, expected a sentence or two',
      good: { files: { 'concepts/loan.mdx': '---\nterm: Loan\n---\n\nA value for a while.\n' } },
    },
  },
  {
    name: 'definition-plain',
    severity: 'error',
    description: 'A definition is Markdown without anchors, turns, marks and headings.',
    example: {
      bad: {
        files: {
          'concepts/loan.mdx':
            '---\nterm: Loan\n---\n\nA <Concept id="value">value</Concept> for a while.\n',
        },
      },
      says: 'concepts/loan.mdx:5:3: Unexpected `<Concept>` in a definition, expected Markdown without anchors',
      good: {
        files: {
          'concepts/loan.mdx': '---\nterm: Loan\n---\n\nA [value](/concepts/value/) for a while.\n',
        },
      },
    },
  },
]
