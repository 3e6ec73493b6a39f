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

/** The names of everything that authors wrote, sorted. */
export interface ProjectNames {
  readonly episodes: readonly { readonly slug: string; readonly isTimed: boolean }[]
  readonly concepts: readonly string[]
}

/** Looks what lies in `episodes/` and `concepts/`. */
export async function listProject(root: string): Promise<Checked<ProjectNames>> {
  const { keep, diagnostics } = gathering()
  const inEpisodes = keep(checkListing('episodes', keep(await list(root, 'episodes', true))))
  const inConcepts = keep(checkListing('concepts', keep(await list(root, 'concepts', false))))
  const timed = new Set(inEpisodes.timed)
  const episodes = inEpisodes.names.map((slug) => ({ slug, isTimed: timed.has(slug) }))
  return { value: { episodes, concepts: inConcepts.names }, diagnostics }
}

/** Reads the text of every file in `episodes/` and `concepts/`, and `show.yaml`, sorted by name. */
export async function readProject(root: string): Promise<Checked<ProjectFiles>> {
  const { keep, diagnostics } = gathering()
  const read = async (file: string) => keep(await readSource(root, file))
  const names = keep(await listProject(root))
  const episodes: EpisodeFiles[] = []
  for (const { slug, isTimed } of names.episodes) {
    const source = await read(`episodes/${slug}.mdx`)
    const words = isTimed ? await read(`episodes/${slug}.words.json`) : null
    if (source) episodes.push({ source, words })
  }
  const concepts: SourceFile[] = []
  for (const id of names.concepts) {
    const source = await read(`concepts/${id}.mdx`)
    if (source) concepts.push(source)
  }
  const show = await read('show.yaml')
  return { value: { show, concepts, episodes }, diagnostics }
}

/** Takes values out of their checks, and gathers what was found wrong. */
function gathering() {
  const diagnostics: Diagnostic[] = []
  const keep = <T>({ value, diagnostics: found }: Checked<T>): T => {
    diagnostics.push(...found)
    return value
  }
  return { keep, diagnostics }
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

/** A file as text; `null` for one that does not exist, and for one that cannot be read, after reporting why. */
async function readSource(root: string, file: string): Promise<Checked<SourceFile | null>> {
  const { value: bytes, diagnostics } = await readBytes(root, file)
  return bytes ? decodeText(file, bytes) : { value: null, diagnostics }
}

/** A file as it is; `null` for one that does not exist, and for one that cannot be read, after reporting why. */
export async function readBytes(root: string, file: string): Promise<Checked<Uint8Array | null>> {
  try {
    return { value: await readFile(join(root, file)), diagnostics: [] }
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
