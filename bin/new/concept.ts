import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { idFrom, isId } from '../../lib/episode/names'
import { plainLine } from '../../lib/formats/mdx-text'
import { conceptScaffold } from '../../lib/formats/scaffold'
import type { Ask } from '../ask'
import type { ExitCode, Io } from '../io'
import { notAnId } from '../not-an-id'
import { refuse } from '../refuse'
import { taken } from '../taken'
import { writeFiles } from '../write'

export interface NewConcept {
  readonly id: string
  /** `null` where it is to be asked for, or made from the id. */
  readonly term: string | null
  readonly force: boolean
}

/** Scaffolds `concepts/<id>.mdx`, with the place for its definition. */
export async function newConcept(
  { id, term, force }: NewConcept,
  ask: Ask | null,
  io: Io,
): Promise<ExitCode> {
  if (!isId(id)) {
    io.err(notAnId('concept', id, idFrom(id)))
    return 2
  }
  const file = `concepts/${id}.mdx`
  if (existsSync(join(io.root, file)) && !force) return refuse([taken(file, 'concept')], io)
  const named = plainLine(term ?? '') || (ask ? await ask('Term', termOf(id)) : termOf(id))
  if (named === null) {
    io.err('Nothing was written.\n')
    return 1
  }
  const failure = await writeFiles(io.root, [{ file, content: conceptScaffold(named) }])
  if (failure) return refuse([failure], io)
  io.out(`${file}: ${plainLine(named)}\n`)
  io.out(`Next: write its definition there, then: ${io.earmark ?? 'earmark'} check\n`)
  return 0
}

/** `batch-normalization` gives `Batch Normalization`. */
function termOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
