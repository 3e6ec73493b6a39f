import type { Guide } from '../rule'

const EPISODE =
  '---\ntitle: Example\ndate: 2024-11-18\naudio: /audio/example.mp3\n---\n\n<Mark at="0:01" />Hello.\n'

/** What is said of the files of a project, whatever is in them. */
export const files: readonly Guide[] = [
  {
    name: 'folder-missing',
    severity: 'error',
    description: 'The folder of a project holds `episodes/`.',
    example: {
      bad: { files: { 'episodes/example.mdx': null } },
      says: 'episodes/:1:1: Unexpected project without `episodes/`, expected a folder of that name',
      good: { files: { 'episodes/example.mdx': EPISODE } },
    },
  },
  {
    name: 'file-readable',
    severity: 'error',
    description: 'Every file can be read.',
    example: {
      bad: { files: { 'show.yaml': null, 'show.yaml/title.txt': 'My podcast' } },
      says: 'show.yaml:1:1: Unexpected `EISDIR`, expected a file that can be read',
      good: { files: { 'show.yaml': 'title: My podcast\n' } },
    },
  },
  {
    name: 'file-name',
    severity: 'error',
    description:
      'Names of files are lower-case letters, digits and hyphens: they become addresses.',
    example: {
      bad: { files: { 'episodes/My Talk.mdx': EPISODE } },
      says: 'episodes/My Talk.mdx:1:1: Unexpected file name `My Talk.mdx`, expected lower-case letters, digits and hyphens before `.mdx`',
      good: { files: { 'episodes/my-talk.mdx': EPISODE } },
    },
  },
  {
    name: 'slug-taken',
    severity: 'error',
    description: 'No two files have one address.',
    example: {
      bad: { files: { 'episodes/example.md': EPISODE } },
      says: 'episodes/example.md:1:1: Unexpected file name `example.md`, expected a name that `episodes/example.mdx` does not take',
      good: { files: { 'episodes/example-2.mdx': EPISODE } },
    },
  },
  {
    name: 'stray-file',
    severity: 'warning',
    description: 'In `episodes/` and `concepts/` lies nothing else.',
    example: {
      bad: { files: { 'episodes/notes.txt': 'Cut the cough.' } },
      says: 'episodes/notes.txt:1:1: Unexpected file `notes.txt`, expected only `.mdx` files in episodes/',
      good: { files: { 'notes.txt': 'Cut the cough.' } },
    },
  },
  {
    name: 'file-encoding',
    severity: 'error',
    description: 'Every text is saved as UTF-8.',
    example: {
      bad: { text: 'At the <Mark at="0:01" />café.', encoding: 'latin1' },
      says: '7:29: Unexpected byte `0xE9`, expected UTF-8',
      good: { text: 'At the <Mark at="0:01" />café.' },
    },
  },
  {
    name: 'file-characters',
    severity: 'error',
    description: 'No text holds a character that feeds cannot.',
    example: {
      bad: { text: 'Hel\u0007lo <Mark at="0:01" />and welcome.' },
      says: '7:4: Unexpected character `U+0007`, expected only characters that XML 1.0 allows',
      good: { text: 'Hello <Mark at="0:01" />and welcome.' },
    },
  },
  {
    name: 'audio-plays',
    severity: 'error',
    description: 'The recording of an episode lies where `audio` says, and can be played.',
    example: {
      bad: { files: { 'public/audio/example.mp3': null } },
      says: '4:8: Unexpected missing file `public/audio/example.mp3`, expected an MP3 or WAV recording',
      good: { text: '<Mark at="0:01" />Hello.' },
    },
  },
]
