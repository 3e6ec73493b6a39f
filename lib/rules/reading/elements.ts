import type { Guide } from '../rule'

/** What is said of the elements of a transcript and their attributes. */
export const elements: readonly Guide[] = [
  {
    name: 'mdx-element',
    severity: 'error',
    description: 'The elements of a transcript are `Concept`, `Mark` and `Turn`.',
    example: {
      bad: { text: 'A <Mark at="0:01" />value has <b>one</b> owner.' },
      says: '7:31: Unexpected element `<b>`, expected `Concept`, `Mark` or `Turn`',
      good: { text: 'A <Mark at="0:01" />value has **one** owner.' },
    },
  },
  {
    name: 'mdx-attribute',
    severity: 'error',
    description: 'Each element has its attributes, each of them once and in its form.',
    example: {
      bad: { text: '<Mark at="0:01" />A <Concept name="loan">loan</Concept>.' },
      says: [
        '7:21: Unexpected `<Concept>` without `id`, expected `<Concept id="…">`',
        '7:30: Unexpected attribute `name` of `<Concept>`, expected `id`, `at`, `until` or `soundbite`',
      ],
      good: { text: '<Mark at="0:01" />A <Concept id="loan">loan</Concept>.' },
    },
  },
  {
    name: 'mdx-tag',
    severity: 'error',
    description: 'Every tag has its other half, at the same depth.',
    example: {
      bad: { text: '<Mark at="0:01" />A <Concept id="loan">loan.' },
      says: '7:21: Unexpected open tag `<Concept>`, expected a closing tag for it',
      good: { text: '<Mark at="0:01" />A <Concept id="loan">loan</Concept>.' },
    },
  },
  {
    name: 'mdx-syntax',
    severity: 'error',
    description: 'Tags and comments are written as MDX writes them.',
    example: {
      bad: { text: '<Mark at="0:01" />With <3 loans. <!-- Really? -->' },
      says: [
        '7:24: Unexpected `<3`, expected a tag or text',
        '7:34: Unexpected HTML comment, expected an MDX comment',
      ],
      good: { text: '<Mark at="0:01" />With \\<3 loans. {/* Really? */}' },
    },
  },
  {
    name: 'mdx-expression',
    severity: 'error',
    description: 'A transcript runs no code: no `{expressions}`.',
    example: {
      bad: { text: '<Mark at="0:01" />That makes {2 + 2}.' },
      says: '7:30: Unexpected expression `{2 + 2}`, expected text: a transcript runs no code',
      good: { text: '<Mark at="0:01" />That makes four.' },
    },
  },
  {
    name: 'mdx-import',
    severity: 'error',
    description: 'A transcript runs no code: no `import` and `export`.',
    example: {
      bad: { text: 'import Loan from \'./loan\'\n\n<Mark at="0:01" />Hello.' },
      says: '7:1: Unexpected `import`, expected text: a transcript runs no code',
      good: { text: '<Mark at="0:01" />Hello.' },
    },
  },
  {
    name: 'time-form',
    severity: 'error',
    description: 'A time is written as `83.5`, `1:23.5` or `1:02:03`.',
    example: {
      bad: { text: '<Mark at="1:99" />Hello.' },
      says: '7:11: Unexpected `1:99` for `at`, expected two digits below 60 after a colon',
      good: { text: '<Mark at="0:59" />Hello.' },
    },
  },
  {
    name: 'anchor-empty',
    severity: 'error',
    description: 'An anchor and a turn surround words.',
    example: {
      bad: { text: '<Mark at="0:01" />A <Concept id="loan"></Concept>loan.' },
      says: '7:21: Unexpected `<Concept>` without text, expected the words it is about',
      good: { text: '<Mark at="0:01" />A <Concept id="loan">loan</Concept>.' },
    },
  },
  {
    name: 'mention-nesting',
    severity: 'error',
    description: 'A mention and a link are not one in the other.',
    example: {
      bad: { text: 'A <Concept id="loan" at="0:01">[loan](https://a.example/)</Concept>.' },
      says: '7:32: Unexpected link inside a mention, expected one beside the other',
      good: { text: 'A <Concept id="loan" at="0:01">loan</Concept> ([more](https://a.example/)).' },
    },
  },
  {
    name: 'turn-nesting',
    severity: 'error',
    description: 'One turn ends before the next one begins.',
    example: {
      bad: {
        front: 'speakers: { ada: { name: Ada }, bob: { name: Bob } }',
        text: '<Turn speaker="ada" at="0:01">\n\nHello.\n\n<Turn speaker="bob">\n\nHello!\n\n</Turn>\n\n</Turn>',
      },
      says: '12:1: Unexpected turn of `bob` inside the turn of line 8, expected one after the other',
      good: {
        front: 'speakers: { ada: { name: Ada }, bob: { name: Bob } }',
        text: '<Turn speaker="ada" at="0:01">\n\nHello.\n\n</Turn>\n\n<Turn speaker="bob">\n\nHello!\n\n</Turn>',
      },
    },
  },
]
