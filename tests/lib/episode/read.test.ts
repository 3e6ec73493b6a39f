import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readProject } from '../../../lib/episode/read'

const roots: string[] = []

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'earmark-'))
  roots.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

describe('a project', () => {
  test('is read as text, sorted, word times beside their episode', async () => {
    const files = {
      'episodes/b.mdx': 'B\r\n',
      'episodes/a.mdx': '\uFEFFA',
      'episodes/a.words.json': '{}',
      'concepts/c.mdx': 'C',
      'show.yaml': 'S',
    }
    expect(await readProject(project(files))).toEqual({
      value: {
        show: { file: 'show.yaml', text: 'S' },
        concepts: [{ file: 'concepts/c.mdx', text: 'C' }],
        episodes: [
          {
            source: { file: 'episodes/a.mdx', text: 'A' },
            words: { file: 'episodes/a.words.json', text: '{}' },
          },
          { source: { file: 'episodes/b.mdx', text: 'B\n' }, words: null },
        ],
      },
      diagnostics: [],
    })
  })

  test('needs no concepts and no show.yaml', async () => {
    const { value, diagnostics } = await readProject(project({ 'episodes/a.mdx': '' }))
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ show: null, concepts: [] })
  })

  test('without episodes/ is reported', async () => {
    const { value, diagnostics } = await readProject(project({ 'show.yaml': '' }))
    expect(value.episodes).toEqual([])
    expect(diagnostics).toMatchObject([
      { file: 'episodes/', ruleId: 'folder-missing', fatal: true },
    ])
  })

  test('whose episodes/ is a file is reported', async () => {
    const { diagnostics } = await readProject(project({ episodes: '' }))
    expect(diagnostics).toMatchObject([
      { file: 'episodes/', reason: expect.stringContaining('`ENOTDIR`') },
    ])
  })

  test('with a folder in place of a file is reported', async () => {
    const { value, diagnostics } = await readProject(
      project({ 'episodes/a.mdx': '', 'show.yaml/a': '' }),
    )
    expect(value.show).toBeNull()
    expect(diagnostics).toMatchObject([{ file: 'show.yaml', ruleId: 'file-readable' }])
  })
})
