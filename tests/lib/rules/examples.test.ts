import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guides } from '../../../lib/rules'
import { saidOf } from './sample'

const LIB = join(import.meta.dirname, '../../../lib')
const FOLDER = join(LIB, 'rules')

const ruled = new Set(guides.map(({ name }) => name))

describe.each(guides)('$name', ({ name, description, example }) => {
  test('has a name of its own, and says what must hold in one sentence', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(guides.filter((guide) => guide.name === name)).toHaveLength(1)
    expect(description).toMatch(/^[A-Z].*\.$/)
  })

  test('says of its bad example what is promised', async () => {
    expect(await saidOf(example.bad, name)).toEqual([example.says].flat())
  })

  test('says nothing of its good example', async () => {
    expect(await saidOf(example.good, name)).toEqual([])
  })
})

test('every rule in the folder is run, and called as its file is', () => {
  const files = readdirSync(FOLDER).filter(
    (file) =>
      file.endsWith('.ts') && /: Rule<\w+> = /.test(readFileSync(join(FOLDER, file), 'utf8')),
  )
  const names = files.map((file) => file.replace('.ts', ''))
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !ruled.has(name))).toEqual([])
})

test('everything that is said while files are read has its page', () => {
  const sources = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:episode\/.*|recording)\.ts$/.test(file.replaceAll('\\', '/')),
  )
  const said = sources.flatMap((file) => {
    const names = readFileSync(join(LIB, file), 'utf8').matchAll(/\brule(?::| =) '([a-z-]+)'/g)
    return Array.from(names, ([, name = '']) => name)
  })
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter((name) => !ruled.has(name))).toEqual([])
})
