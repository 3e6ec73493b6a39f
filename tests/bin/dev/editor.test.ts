import { expect, test } from 'vitest'
import { editorForm } from '../../../bin/dev/editor.mjs'

test.each([
  [undefined, 'vscode://file{file}:{line}:{column}'],
  ['', 'vscode://file{file}:{line}:{column}'],
  ['vscode-insiders', 'vscode-insiders://file{file}:{line}:{column}'],
  ['zed', 'zed://file{file}:{line}:{column}'],
  ['webstorm', 'webstorm://open?file={file}&line={line}&column={column}'],
  ['x-emacs://open?f={file}', 'x-emacs://open?f={file}'],
])('the editor %j is opened by %s', (editor, form) => {
  expect(editorForm(editor)).toEqual({ form, problem: null })
})

test.each(['/usr/bin/vim', 'code -g', 'vscode://file'])('%s is no editor’s name', (editor) => {
  expect(editorForm(editor).problem).toContain(`Unexpected EARMARK_EDITOR \`${editor}\``)
})
