// Plain JavaScript: `npm run dev` reads its settings before anything is installed.

/**
 * Editors whose links are not `name://file/path:line:column`, the form of Visual Studio Code, Cursor, Zed and others.
 *
 * @type {Record<string, string>}
 */
const FORMS = {
  idea: 'idea://open?file={file}&line={line}&column={column}',
  webstorm: 'webstorm://open?file={file}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{file}&line={line}&column={column}',
  textmate: 'txmt://open?url=file://{file}&line={line}&column={column}',
}

/**
 * The form of links that open a file in the author's editor, with `{file}` for its absolute path, `{line}` and
 * `{column}`: of an editor's name, or as it was given.
 *
 * @param {string} [editor] `vscode` where it is left out
 * @returns {{ form: string, problem: string | null }} the problem is one sentence
 */
export function editorForm(editor) {
  const wanted = editor || 'vscode'
  if (/^[a-z][a-z\d.+-]*:.*\{file\}/i.test(wanted)) return { form: wanted, problem: null }
  const form = FORMS[wanted] ?? `${wanted}://file{file}:{line}:{column}`
  if (/^[a-z][a-z\d.+-]*$/i.test(wanted)) return { form, problem: null }
  const problem = `Unexpected EARMARK_EDITOR \`${wanted}\`, expected a name such as \`vscode\`, \`cursor\` or \`idea\`, or a link such as \`vscode://file{file}:{line}:{column}\``
  return { form: '', problem }
}
