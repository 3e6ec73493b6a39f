import { expect, test } from 'vitest'
import { editorForm } from '../../../../bin/dev/editor.mjs'
import { editorLink } from '../../../../components/islands/dev/editor'

const PLACE = { file: 'episodes/ownership.mdx', line: 42, column: 3 }
const link = (editor: string, root: string) =>
  editorLink({ form: editorForm(editor).form, root }, PLACE)

test('a link opens a file at its line and column', () => {
  expect(link('vscode', '/home/ada/show')).toBe(
    'vscode://file/home/ada/show/episodes/ownership.mdx:42:3',
  )
  expect(link('idea', '/home/ada/show')).toBe(
    'idea://open?file=/home/ada/show/episodes/ownership.mdx&line=42&column=3',
  )
})

test('a folder may have any name, also one with a sign that has a meaning in links', () => {
  expect(link('idea', '/shows/Q&A #1 ü $&')).toBe(
    'idea://open?file=/shows/Q%26A%20%231%20%C3%BC%20$%26/episodes/ownership.mdx&line=42&column=3',
  )
})

test('a folder of Windows begins with a slash, too', () => {
  expect(link('vscode', 'C:\\shows')).toBe('vscode://file/C:/shows/episodes/ownership.mdx:42:3')
})
