import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { countLine, report } from '../../bin/report'
import { checkProject } from '../../lib/check/project'
import { loadProject } from '../../lib/load'
import { guides } from '../../lib/rules'

/*
 * Each folder beside this file is a small project. What every stage makes of it lies in the folder too, to be read
 * and reviewed; `npx vitest run tests/stages -u` writes it anew.
 */
const HERE = import.meta.dirname
const CASES = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const scratch = mkdtempSync(join(tmpdir(), 'earmark-stages-'))

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

/** A copy, because what is measured of recordings is kept in the project. */
function copyOf(name: string): string {
  const root = join(scratch, name)
  cpSync(join(HERE, name), root, { recursive: true })
  return root
}

describe.each(CASES)('%s', (name) => {
  test('is parsed as 1-parsed.json says', async () => {
    const { show, concepts, episodes } = await loadProject(copyOf(name))
    const parsed = { show, concepts, episodes: episodes.map((episode) => episode.parsed) }
    const json = `${JSON.stringify(parsed, null, 2)}\n`
    await expect(json).toMatchFileSnapshot(join(HERE, name, '1-parsed.json'))
  })

  test('has the diagnostics of diagnostics.txt', async () => {
    const { diagnostics } = await checkProject(copyOf(name), { slugs: [], today: '2025-01-01' })
    const text = report(diagnostics, false) + countLine(diagnostics)
    await expect(text).toMatchFileSnapshot(join(HERE, name, 'diagnostics.txt'))
  })
})

test('every diagnostic that exists is in a diagnostics.txt', () => {
  const shown = new Set(CASES.flatMap((name) => rulesIn(join(HERE, name, 'diagnostics.txt'))))
  const existing = new Set(rulesOfSources())
  expect([...existing].filter((rule) => !shown.has(rule))).toEqual([])
  const ruled = new Set(guides.map(({ name }) => name))
  expect([...shown].filter((rule) => !existing.has(rule) && !ruled.has(rule))).toEqual([])
})

function rulesIn(file: string): string[] {
  return Array.from(readFileSync(file, 'utf8').matchAll(/^ {2}.* {2}([a-z-]+)$/gm), (match) => match[1] ?? '')
}

/**
 * Names that stand as text in the sources: `rule: 'mdx-tag'`, `const rule = 'mdx-syntax'`. What `align` says of its own
 * work, `retime` of what it cannot do, and a reader of a stranger's transcript, is no finding of `check`: their tests are
 * in tests/lib/align, tests/lib/retime and tests/lib/formats. Rules have an example each: tests/lib/rules/examples.test.ts.
 */
function rulesOfSources(): string[] {
  const files = readdirSync(join(HERE, '../../lib'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !/^(?:align|formats|retime)\b/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(HERE, '../../lib', file), 'utf8')
      return Array.from(source.matchAll(/\brule(?::| =) '([a-z-]+)'/g), (match) => match[1] ?? '')
    })
}
