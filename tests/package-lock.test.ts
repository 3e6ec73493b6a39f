import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

interface Package {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')
const { packages }: { packages: Record<string, Package> } = JSON.parse(text)

test('every package for another platform is in the lock: `npm ci` refuses one with holes', () => {
  const holes = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map((name) => `${path} lacks ${name}`),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(holes).toEqual([])
})

test('no package is bound to a registry other than the public one', () => {
  const bound = Object.values(packages).flatMap(({ resolved }) => resolved ?? [])
  expect(bound.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([])
})
