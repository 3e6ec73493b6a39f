import { listed } from '../diagnostic'
import type { ProjectContext } from './context'
import type { Rule } from './rule'

/** Keys that a feed needs, each with a sample. */
const NEEDED = {
  title: 'title: My podcast',
  description: 'description: What it is about, in a sentence.',
  author: 'author: Ada Example',
  language: 'language: en',
  base: 'base: https://podcast.example.org',
  image: 'image: /images/cover.png',
  categories: 'categories: [Technology]',
  explicit: 'explicit: false',
} as const

/**
 * `show.yaml` says what podcast directories ask for.
 *
 * @see https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
 * @see https://podcasters.apple.com/support/823-podcast-requirements
 */
export const feedFields: Rule<ProjectContext> = {
  name: 'feed-fields',
  severity: 'hint',
  description: 'The show has every key that podcast directories ask for.',
  example: {
    bad: {
      files: {
        'show.yaml':
          'title: Rust in ten minutes\ndescription: One idea at a time.\nauthor: Ada Example\nlanguage: en\nbase: https://rust.example.org\n',
      },
    },
    says: 'show.yaml:1:1: Unexpected show without `image`, `categories` and `explicit`, expected all that podcast directories ask for',
    good: {
      files: {
        'show.yaml':
          'title: Rust in ten minutes\ndescription: One idea at a time.\nauthor: Ada Example\nlanguage: en\nbase: https://rust.example.org\nimage: https://rust.example.org/cover.png\ncategories: [Technology]\nexplicit: false\n',
      },
    },
  },
  run({ show }) {
    if (!show) return []
    const { places } = show
    const missing = Object.entries(NEEDED).filter(([key]) => !places || !(key in places))
    if (missing.length === 0) return []
    const [keys, samples] = [0, 1].map((part) => all(missing.map((entry) => entry[part] ?? '')))
    return [
      {
        file: 'show.yaml',
        place: { line: 1, column: 1 },
        reason: places
          ? `Unexpected show without ${keys}, expected all that podcast directories ask for`
          : 'Unexpected project without `show.yaml`, expected what podcast directories ask for',
        remedy: `${places ? 'Add' : 'Write it, with'} ${samples}.`,
      },
    ]
  },
}

function all(names: readonly string[]): string {
  return listed(names, 'and')
}
