// Plain JavaScript: `npm run dev` reads its settings before anything is installed.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { editorForm } from './editor.mjs'
import { readSettings } from '../settings.mjs'

/**
 * What an author may say to `npm run dev`: what `readSettings` reads, `EARMARK_EDITOR`, and the project's folder by
 * `--root` or `EARMARK_ROOT`; with one sentence for each that cannot be used.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string} app the program's folder, which is the project's where none is named
 */
export function readDevSettings(args, env, app) {
  const { port, basePath, problems } = readSettings(env)
  const { form, problem } = editorForm(env.EARMARK_EDITOR)
  const { named, unexpected } = readArguments(args)
  const root = resolve(named ?? env.EARMARK_ROOT ?? app)
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false
  return {
    ...{ port, basePath, root, editor: form },
    problems: [
      ...problems,
      ...(problem ? [problem] : []),
      ...(unexpected ? [`${unexpected}, expected \`--root DIR\` or nothing`] : []),
      ...(isFolder ? [] : [`Unexpected \`--root ${root}\`, expected a folder`]),
    ],
  }
}

/**
 * @param {string[]} args
 * @returns {{ named?: string, unexpected?: string }}
 */
function readArguments(args) {
  try {
    const { root } = parseArgs({ args, options: { root: { type: 'string' } } }).values
    return root === undefined ? {} : { named: root }
  } catch {
    return { unexpected: `Unexpected \`${args.join(' ')}\`` }
  }
}
