import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function routesUnder(basePath: string) {
  vi.stubEnv('NEXT_PUBLIC_BASE_PATH', basePath)
  vi.resetModules()
  return import('../../lib/routes')
}

describe('href', () => {
  test.each([
    ['', '/concepts/dropout/', '/concepts/dropout/'],
    ['/podcast', '/concepts/dropout/', '/podcast/concepts/dropout/'],
    ['/podcast', 'https://example.com/a', 'https://example.com/a'],
    ['/podcast', 'mailto:a@example.com', 'mailto:a@example.com'],
    ['/podcast', '#dropout', '#dropout'],
  ])('under `%s`, %s is %s', async (basePath, route, expected) => {
    const { href } = await routesUnder(basePath)
    expect(href(route)).toBe(expected)
  })
})

describe('routeOf', () => {
  const origin = 'https://show.example'

  test.each([
    ['', '/concepts/dropout/#a', '/concepts/dropout/#a'],
    ['/podcast', '/podcast/concepts/', '/concepts/'],
    ['/podcast', '/podcast', '/'],
    ['/podcast', '/podcasts/other/', null],
    ['/podcast', '/elsewhere/', null],
  ])('under `%s`, %s leads to %s', async (basePath, path, expected) => {
    const { routeOf } = await routesUnder(basePath)
    expect(routeOf(new URL(path, origin), origin)).toBe(expected)
  })

  test('another origin is outside the site', async () => {
    const { routeOf } = await routesUnder('')
    expect(routeOf(new URL('https://other.example/concepts/'), origin)).toBeNull()
  })
})
