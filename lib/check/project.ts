import { join } from 'node:path'
import { type Diagnostic, diagnostic, type Finding, inFileOrder } from '../diagnostic'
import { listProject } from '../episode/read'
import { projectRules } from '../rules'
import { checkConcepts } from './concepts'
import { checkEpisodes, readTexts } from './episodes'
import { findingOf, findingsOf } from './findings'
import { gathering } from './gathering'
import { readKept, writeKept } from './kept'
import { checkPictures } from './pictures'
import { programHash } from './program'
import { checkShow } from './show'

export interface CheckOptions {
  /** Only these episodes; all of the project where none is named. */
  readonly slugs: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** How many of the episodes are done; told before each, for one may take minutes. */
  readonly onProgress?: (done: number, of: number) => void
}

/** What was checked, and what is wrong with it. */
export interface CheckedProject {
  /** Everything, in file order. With an error among it the project is not fit to be published. */
  readonly diagnostics: readonly Diagnostic[]
  /** Slugs of all episodes, also of one that cannot be read. */
  readonly slugs: readonly string[]
  /** How many concepts there are, also in the front matter of episodes. */
  readonly concepts: number
  /** The SHA-256 of every text as it was checked, by its path. */
  readonly hashes: ReadonlyMap<string, string>
}

/**
 * Checks the project in a folder: every file, and how they fit together.
 *
 * What was found in a file is kept in `.earmark/` under the hash of its content, so that each is read closely once.
 */
export async function checkProject(root: string, options: CheckOptions): Promise<CheckedProject> {
  const path = join(root, '.earmark', 'check.json')
  const program = await programHash()
  const kept = await readKept(path, program)
  const gathered = gathering(root)
  const { value: names, diagnostics } = await listProject(root)
  gathered.add(diagnostics.map(findingOf))
  const show = await checkShow(gathered)
  const shared = await checkConcepts(names.concepts, kept.concepts, gathered)
  const texts = await readTexts(names.episodes, kept.episodes, gathered)
  const concepts = [...shared.facts, ...texts.flatMap(({ own }) => own)]
  const isWhole = options.slugs.length === 0
  const wanted = texts.filter(({ slug }) => isWhole || options.slugs.includes(slug))
  const episodes = await checkEpisodes(wanted, { root, concepts, ...options }, gathered)
  const { facts } = episodes
  const anchored = isWhole && facts.length > 0 ? facts.flatMap((one) => one.anchored) : null
  gathered.add(
    findingsOf(projectRules, {
      concepts,
      anchored: anchored && new Set(anchored),
      episodes: facts,
      show: show.facts,
    }),
  )
  const pictures = [show, shared, ...facts].flatMap((one) => one.pictures)
  gathered.add(await checkPictures(pictures, root))
  await writeKept(path, program, {
    concepts: shared.kept,
    episodes: { ...stillThere(kept.episodes, texts), ...episodes.kept },
  })
  return {
    diagnostics: inFileOrder(about(options.slugs, gathered.found()).map(diagnostic)),
    slugs: names.episodes.map(({ slug }) => slug),
    concepts: concepts.length,
    hashes: gathered.hashes,
  }
}

function about(slugs: readonly string[], found: readonly Finding[]): readonly Finding[] {
  if (slugs.length === 0) return found
  const files = new Set(
    slugs.flatMap((slug) => [`episodes/${slug}.mdx`, `episodes/${slug}.words.json`]),
  )
  return found.filter(({ file }) => files.has(file))
}

function stillThere<T>(
  kept: Readonly<Record<string, T>>,
  texts: readonly { readonly slug: string }[],
): Record<string, T> {
  const slugs = new Set(texts.map(({ slug }) => slug))
  return Object.fromEntries(Object.entries(kept).filter(([slug]) => slugs.has(slug)))
}
