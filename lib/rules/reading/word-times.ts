import type { Guide } from '../rule'

const AUDIO = `"audio": { "sha256": "${'0'.repeat(64)}", "duration": 60000 }`

/** What is said of word times. */
export const wordTimes: readonly Guide[] = [
  {
    name: 'words-json',
    severity: 'error',
    description: 'A file of word times is JSON.',
    example: {
      bad: {
        files: { 'episodes/example.words.json': `{ "version": 1, ${AUDIO}, "words": [` },
      },
      says: 'episodes/example.words.json:1:137: Unexpected end of the file, expected a value or `]`',
      good: { text: 'Hello.', words: [['Hello', 1000, 1400]] },
    },
  },
  {
    name: 'words-form',
    severity: 'error',
    description: 'A file of word times has the form that `earmark align` writes.',
    example: {
      bad: {
        files: { 'episodes/example.words.json': `{ "version": 2, ${AUDIO}, "words": [] }` },
      },
      says: 'episodes/example.words.json:1:14: Unexpected `2` for `version`, expected `1`',
      good: { text: 'Hello.', words: [['Hello', 1000, 1400]] },
    },
  },
  {
    name: 'words-times',
    severity: 'error',
    description: 'Word times rise, and end with the recording.',
    example: {
      bad: {
        text: 'Hello everybody.',
        words: [
          ['Hello', 1000, 1400],
          ['everybody', 900, 1800],
        ],
      },
      says: 'episodes/example.words.json:3:16: Unexpected start at `0:00.9` of `everybody`, expected `0:01` or later',
      good: {
        text: 'Hello everybody.',
        words: [
          ['Hello', 1000, 1400],
          ['everybody', 1400, 1800],
        ],
      },
    },
  },
]
