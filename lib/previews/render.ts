import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { packageFile } from './package-file'

let ready: Promise<void> | undefined

/** A drawing without letters as PNG, alike to the byte on every machine. */
export async function render(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await (ready ??= start())
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } })
  const image = drawn.render()
  const png = new Uint8Array(image.asPng())
  // What lies in WebAssembly's memory is collected by nobody.
  image.free()
  drawn.free()
  return png
}

async function start(): Promise<void> {
  const program = await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm'))
  await initWasm(new Uint8Array(program))
}
