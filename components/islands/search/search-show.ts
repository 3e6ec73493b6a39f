import { type Asked, createEngine, type Engine } from '../../../lib/search/engine'
import { CATALOGUE } from '../../../lib/search/files'
import type { Results } from '../../../lib/search/results'
import { href } from '../../../lib/routes'

let opened: Promise<Engine> | undefined

/** The site's search, opened at the first query. */
export function openEngine(): Promise<Engine> {
  const opening = (opened ??= createEngine(load))
  opening.catch(() => (opened = undefined))
  return opening
}

/** What is found. A site that was built anew meanwhile has other files: then its catalogue is read again, once. */
export async function searchShow(typed: string, asked: Asked): Promise<Results> {
  try {
    return await (await openEngine()).search(typed, asked)
  } catch {
    opened = undefined
    return (await openEngine()).search(typed, asked)
  }
}

async function load(file: string): Promise<string> {
  // Only the catalogue changes under its name.
  const cache = file === CATALOGUE ? 'no-cache' : 'default'
  const response = await fetch(href(`/search/${file}`), { cache })
  if (!response.ok) throw new Error(`${response.status} for ${file}`)
  return response.text()
}
