import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checked, type Diagnostic, diagnostic } from '../diagnostic'
import { type Listed, checkListing } from './listing'
import { type SourceFile, decodeText } from './text'

/** Everything that authors wrote, as text. */
export interface ProjectFiles {
  readonly show: SourceFile | null
  readonly concepts: readonly SourceFile[]
  /** By slug. */
  readonly episodes: readonly EpisodeFiles[]
}

export interface EpisodeFiles {
  readonly source: SourceFile
  readonly words: SourceFile | null
}

/** Reads the text of every file in `episodes/` and `concepts/`, and `show.yaml`, sorted by name. */
export async function readProject(root: string): Promise<Checked<ProjectFiles>> {
  const diagnostics: Diagnostic[] = []
  const keep = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }
  const read = async (file: string) => keep(await readSource(root, file))
  const inEpisodes = keep(checkListing('episodes', keep(await list(root, 'episodes', true))))
  const inConcepts = keep(checkListing('concepts', keep(await list(root, 'concepts', false))))
  const episodes: EpisodeFiles[] = []
  for (const slug of inEpisodes.names) {
    const source = await read(`episodes/${slug}.mdx`)
    const isTimed = inEpisodes.timed.includes(slug)
    const words = isTimed ? await read(`episodes/${slug}.words.json`) : null
    if (source) episodes.push({ source, words })
  }
  const concepts: SourceFile[] = []
  for (const id of inConcepts.names) {
    const source = await read(`concepts/${id}.mdx`)
    if (source) concepts.push(source)
  }
  const show = await read('show.yaml')
  return { value: { show, concepts, episodes }, diagnostics }
}

/** What lies in a folder; symbolic links count as what they lead to. */
async function list(root: string, folder: string, isNeeded: boolean): Promise<Checked<Listed[]>> {
  try {
    const names = await readdir(join(root, folder))
    const listed = names.map(async (name) => ({
      name,
      isFolder: await isFolder(join(root, folder, name)),
    }))
    return { value: await Promise.all(listed), diagnostics: [] }
  } catch (error) {
    if (!isNeeded && isMissing(error)) return { value: [], diagnostics: [] }
    return { value: [], diagnostics: [noFolder(folder, error)] }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** `null` for a file that does not exist, and for one that cannot be read, after reporting why. */
async function readSource(root: string, file: string): Promise<Checked<SourceFile | null>> {
  try {
    return decodeText(file, await readFile(join(root, file)))
  } catch (error) {
    return {
      value: null,
      diagnostics: isMissing(error) && file === 'show.yaml' ? [] : [unreadable(file, error)],
    }
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT'
}

/** The system's name for what went wrong: `EACCES`, `EISDIR`. A programmer's mistake goes on its way. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}

function noFolder(folder: string, error: unknown): Diagnostic {
  return diagnostic({
    file: `${folder}/`,
    place: { line: 1, column: 1 },
    rule: 'folder-missing',
    reason: isMissing(error)
      ? `Unexpected project without \`${folder}/\`, expected a folder of that name`
      : `Unexpected \`${codeOf(error)}\` at \`${folder}/\`, expected a folder that can be read`,
    remedy:
      'Begin with `earmark new --audio FILE` or `earmark import FILE --as <slug>`, or name the project’s folder with `--root`.',
  })
}

function unreadable(file: string, error: unknown): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-readable',
    reason: `Unexpected \`${codeOf(error)}\`, expected a file that can be read`,
    remedy: 'Look whether it exists, and who may read it.',
  })
}
