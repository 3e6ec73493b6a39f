import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The style sheet inside a template literal of wavesurfer's source, where a line's end is written `\n`. */
const SHEET = /\}>((?:\s|\\n)*:host \{[^<]*)<\/style>/
const HEIGHT = /\$\{this\.getHeight\([^}]*\)\}/

/**
 * The style sheet that wavesurfer adds for a waveform of this height in px, to the letter: a page's policy allows it
 * by its hash. Read from the installed package, the very file that the browser gets.
 * Throws where a new version has another one than is expected here.
 */
export async function waveformStyle(height: number): Promise<string> {
  const main = createRequire(import.meta.url).resolve('wavesurfer.js')
  const file = join(dirname(main), 'wavesurfer.esm.js')
  const literal = SHEET.exec(await readFile(file, 'utf8'))?.[1]
  const sheet = literal?.replaceAll('\\n', '\n').replace(HEIGHT, String(height))
  if (sheet === undefined || /[\\$`]/.test(sheet))
    throw new Error(
      `Unexpected style sheet in \`${file}\`, expected one that depends on its height`,
    )
  return sheet
}
