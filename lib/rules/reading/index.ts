import type { Guide } from '../rule'
import { elements } from './elements'
import { files } from './files'
import { frontMatter } from './front-matter'
import { markdown } from './markdown'
import { wordTimes } from './word-times'

/** What is said while files are read: no rule is run for it, since it is found on the way. */
export const reading: readonly Guide[] = [
  ...files,
  ...frontMatter,
  ...elements,
  ...markdown,
  ...wordTimes,
]
