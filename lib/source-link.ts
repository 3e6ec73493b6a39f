import type { Show } from './site'

/** Where a file of the project can be read, and changed, in its repository. */
export interface SourceLink {
  readonly page: string
  /** The address of a line of it, with `{line}` for its number; `null` where the host is not known. */
  readonly line: string | null
}

type Source = Pick<Show, 'repository' | 'branch' | 'folder'>

/** The link to a file, `episodes/ownership.mdx`; `null` where the show names no repository. */
export function sourceLink(
  { repository, branch, folder }: Source,
  file: string,
): SourceLink | null {
  if (repository === null) return null
  const base = repository.replace(/\.git$/, '')
  const form = formOf(new URL(base).hostname)
  if (!form) return { page: base, line: null }
  const path = [folder, file].flatMap((part) => part ?? []).join('/')
  const page = base + form.file(encodePath(branch), encodePath(path))
  return { page, line: page + form.line }
}

/** How a host names the files of a branch, and a line of one. */
interface Form {
  file(branch: string, path: string): string
  readonly line: string
}

/** Each shows the text as it is written, with its lines and a way to change it; else `.mdx` is shown as a page. */
const GITHUB: Form = { file: (branch, path) => `/blob/${branch}/${path}?plain=1`, line: '#L{line}' }
const GITLAB: Form = {
  file: (branch, path) => `/-/blob/${branch}/${path}?plain=1`,
  line: '#L{line}',
}
const FORGEJO: Form = {
  file: (branch, path) => `/src/branch/${branch}/${path}?display=source`,
  line: '#L{line}',
}
const BITBUCKET: Form = { file: (branch, path) => `/src/${branch}/${path}`, line: '#lines-{line}' }
const SOURCEHUT: Form = {
  file: (branch, path) => `/tree/${branch}/item/${path}`,
  line: '#L{line}',
}

/** By name, and for hosts of one’s own by what their names tell. */
const HOSTS: readonly (readonly [RegExp, Form])[] = [
  [/^(?:www\.)?github\.com$/, GITHUB],
  [/(?:^|[.-])gitlab[.-]/, GITLAB],
  [/^codeberg\.org$|(?:^|[.-])(?:gitea|forgejo)[.-]/, FORGEJO],
  [/^bitbucket\.org$/, BITBUCKET],
  [/^git\.sr\.ht$/, SOURCEHUT],
]

function formOf(host: string): Form | null {
  return HOSTS.find(([name]) => name.test(host))?.[1] ?? null
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
