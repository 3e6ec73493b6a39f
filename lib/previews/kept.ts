import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { drawing } from './drawing'
import type { Preview } from './preview'
import { render } from './render'

/** A preview as PNG; kept in a folder by what it shows and by what draws it, so that a build draws what is new. */
export async function previewPng(
  preview: Preview,
  cache: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(cache, `${await hashOf(preview)}.png`)
  const kept = await readFile(path).catch(() => null)
  if (kept) return new Uint8Array(kept)
  const png = await render(drawing(preview))
  await keep(path, png)
  return png
}

async function hashOf(preview: Preview): Promise<string> {
  const { wave, ...told } = preview
  return createHash('sha256')
    .update(await (program ??= programHash()))
    .update(JSON.stringify({ ...told, duration: wave.duration, spans: wave.spans }))
    .update(wave.peaks)
    .digest('hex')
}

let program: Promise<string> | undefined

/** The hash of all that decides how a preview looks: these files, and the packages that they use. */
async function programHash(): Promise<string> {
  const folder = resolve('lib', 'previews')
  const names = (await readdir(folder)).sort().map((name) => join(folder, name))
  const files = await Promise.all([...names, resolve('package.json')].map((name) => readFile(name)))
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex')
}

/** Beside and then in its place, so that nobody reads half of it; a read-only disk: drawn anew next time. */
async function keep(path: string, png: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(beside, png)
    await rename(beside, path)
  } catch {
    // What is kept saves time, nothing else.
  }
}
