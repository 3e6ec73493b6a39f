import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hashOf } from '../hash-of'

const LIB = resolve(import.meta.dirname, '..')

/** The hash of all that decides what is found in a file: this program, the packages it names, and Node itself. */
export async function programHash(): Promise<string> {
  const names = await readdir(LIB, { recursive: true })
  const sources = names.filter((name) => name.endsWith('.ts')).sort()
  const files = [...sources.map((name) => join(LIB, name)), join(LIB, '..', 'package.json')]
  const contents = await Promise.all(files.map((file) => readFile(file)))
  return hashOf(process.version, ...contents)
}
