import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hashOf } from '../hash-of'
import { keepFile } from '../keep-file'
import { drawing } from './drawing'
import type { Preview } from './preview'
import { render } from './render'

/** A preview as PNG; kept in a folder by what it shows and by what draws it, so that a build draws what is new. */
export async function previewPng(
  preview: Preview,
  cache: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(cache, `${await nameOf(preview)}.png`)
  const kept = await readFile(path).catch(() => null)
  if (kept) return new Uint8Array(kept)
  const png = await render(drawing(preview))
  await keepFile(path, png)
  return png
}

async function nameOf({ wave, ...told }: Preview): Promise<string> {
  const shown = JSON.stringify({ ...told, duration: wave.duration, spans: wave.spans })
  return hashOf(await (program ??= programHash()), shown, wave.peaks)
}

let program: Promise<string> | undefined

/** The hash of all that decides how a preview looks: these files, and the packages that they use. */
async function programHash(): Promise<string> {
  const folder = resolve('lib', 'previews')
  const names = (await readdir(folder)).sort().map((name) => join(folder, name))
  const files = [...names, resolve('package.json')]
  return hashOf(...(await Promise.all(files.map((name) => readFile(name)))))
}
