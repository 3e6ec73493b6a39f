import type { Library } from '../../library'
import { documentsOf } from './documents'
import { indexFiles, type IndexFiles } from './index-files'

const made = new WeakMap<object, IndexFiles>()

/** Everything that search fetches from the site of a library, by name; made once for each. */
export function searchFiles(library: Pick<Library, 'concepts' | 'episodes'>): IndexFiles {
  const files = made.get(library) ?? indexFiles(documentsOf(library))
  made.set(library, files)
  return files
}
