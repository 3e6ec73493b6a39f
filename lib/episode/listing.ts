import { type Checked, type Diagnostic, diagnostic, nearest, quoted } from '../diagnostic'
import { idFrom, isId } from './names'

/** One name in a folder. */
export interface Listed {
  readonly name: string
  readonly isFolder: boolean
}

/** The names in `episodes/` or `concepts/` that count, sorted; what else lies there is reported. */
export interface Listing {
  /** Slugs or ids that have an `.mdx` file. */
  readonly names: readonly string[]
  /** Slugs that have a `.words.json` file. */
  readonly timed: readonly string[]
}

/** Checks the names of a folder's files. Names that begin with a dot are nobody's business. */
export function checkListing(
  folder: 'episodes' | 'concepts',
  listed: readonly Listed[],
): Checked<Listing> {
  const entries = listed.filter(({ name }) => !name.startsWith('.'))
  const names = goodNames(entries, '.mdx')
  const timed = folder === 'episodes' ? goodNames(entries, '.words.json') : []
  const taken = new Map(names.map((name) => [name, `${name}.mdx`]))
  const good = new Set([...taken.values(), ...timed.map((name) => `${name}.words.json`)])
  const strays = entries.filter((entry) => entry.isFolder || !good.has(entry.name))
  const diagnostics = [
    ...strays.sort(byName).map((entry) => stray(folder, entry, taken)),
    ...timed.filter((name) => !taken.has(name)).map((name) => orphan(folder, name, names)),
  ]
  return { value: { names, timed }, diagnostics }
}

function goodNames(entries: readonly Listed[], ending: string): string[] {
  return entries
    .filter(({ name, isFolder }) => !isFolder && name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .filter(isId)
    .sort()
}

const MDX = /\.(mdx|md|markdown)$/i
const TIMED = /\.words\.json$/i

/** The ending that a misnamed file was meant to have. */
function endingOf(folder: string, name: string): '.mdx' | '.words.json' | null {
  if (MDX.test(name)) return '.mdx'
  return folder === 'episodes' && TIMED.test(name) ? '.words.json' : null
}

/** Says what is wrong with a name, and takes its slug for those that come after it. */
function stray(folder: string, { name, isFolder }: Listed, taken: Map<string, string>): Diagnostic {
  const file = `${folder}/${name}`
  const place = { line: 1, column: 1 }
  const ending = endingOf(folder, name)
  if (isFolder || ending === null)
    return diagnostic({
      file,
      place,
      rule: 'stray-file',
      reason: `Unexpected ${isFolder ? 'folder' : 'file'} ${quoted(name)}, expected only \`.mdx\` files in ${folder}/`,
      remedy: isFolder
        ? `Move its files to ${folder}/ itself.`
        : 'Move it to `public/`, or delete it.',
      severity: 'warning',
    })
  const id = idFrom(name.replace(MDX, '').replace(TIMED, ''))
  const other = ending === '.mdx' ? taken.get(id) : undefined
  if (other === undefined && ending === '.mdx') taken.set(id, name)
  return other === undefined
    ? diagnostic({
        file,
        place,
        rule: 'file-name',
        reason: `Unexpected file name ${quoted(name)}, expected lower-case letters, digits and hyphens before \`${ending}\``,
        remedy: `Rename it to \`${id || 'my-episode'}${ending}\`.`,
      })
    : diagnostic({
        file,
        place,
        rule: 'slug-taken',
        reason: `Unexpected file name ${quoted(name)}, expected a name that \`${folder}/${other}\` does not take`,
        remedy: `Rename it, for example to \`${id}-2.mdx\`, or delete one of the two.`,
      })
}

function orphan(folder: string, name: string, names: readonly string[]): Diagnostic {
  const near = nearest(name, names)
  return diagnostic({
    file: `${folder}/${name}.words.json`,
    place: { line: 1, column: 1 },
    rule: 'stray-file',
    reason: `Unexpected word times without an episode, expected \`${folder}/${name}.mdx\``,
    remedy:
      near === null ? 'Delete it, or add the episode.' : `Rename it to \`${near}.words.json\`.`,
    severity: 'warning',
  })
}

function byName(a: Listed, b: Listed): number {
  return a.name < b.name ? -1 : 1
}
