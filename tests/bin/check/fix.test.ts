import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixFiles } from '../../../bin/check/fix'
import { checkProject } from '../../../lib/check/project'
import { folderOf } from '../../folder'

const BAD =
  '---\ntitle: A\ndate: 2024-11-18\naudio: https://a.example/a.mp3\nexplicit: yes\n---\n\nA <Mark at="1" />b.\n'

describe('files that are mended', () => {
  test('are those that still are as they were checked', async () => {
    const root = folderOf({
      'episodes/gone.mdx': BAD,
      'episodes/same.mdx': BAD,
      'episodes/saved.mdx': BAD,
    })
    const checked = await checkProject(root, { slugs: [], today: '2025-01-01' })
    const saved = `${BAD}\nOne more sentence.\n`
    writeFileSync(join(root, 'episodes/saved.mdx'), saved)
    rmSync(join(root, 'episodes/gone.mdx'))
    const { mended, failures } = await fixFiles(checked, root)
    expect(mended.map(({ file }) => file)).toEqual(['episodes/same.mdx'])
    expect(failures.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'episodes/gone.mdx file-written',
      'episodes/saved.mdx file-written',
    ])
    expect(readFileSync(join(root, 'episodes/saved.mdx'), 'utf8')).toBe(saved)
    expect(readFileSync(join(root, 'episodes/same.mdx'), 'utf8')).toBe(BAD.replace('yes', 'true'))
  })
})
