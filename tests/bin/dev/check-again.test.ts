import { resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createChecks } from '../../../bin/dev/check-again.mjs'
import { folderOf } from '../../folder'

const app = resolve(import.meta.dirname, '../../..')

test('a check that is asked for while another runs is the one that is told', async () => {
  const root = folderOf({ 'episodes/a.mdx': 'No head.\n' })
  const tell = vi.fn<(json: string) => void>()
  const checks = createChecks(app, root, tell)
  onTestFinished(checks.end)
  checks.check()
  checks.check()
  await vi.waitUntil(() => tell.mock.calls.length > 0, { timeout: 30_000 })
  expect(tell).toHaveBeenCalledOnce()
  expect(JSON.parse(tell.mock.lastCall?.[0] ?? '')).toContainEqual(
    expect.objectContaining({ file: 'episodes/a.mdx', line: 1, severity: 'error' }),
  )
}, 60_000)

test('what it says to run can be run in a terminal', async () => {
  const root = folderOf({ 'show.yaml': 'title: A show\n' })
  const tell = vi.fn<(json: string) => void>()
  const checks = createChecks(app, root, tell)
  onTestFinished(checks.end)
  checks.check()
  await vi.waitUntil(() => tell.mock.calls.length > 0, { timeout: 30_000 })
  expect(tell.mock.lastCall?.[0]).toContain(`\`npx earmark --root ${root} new --audio FILE\``)
}, 60_000)

test('a folder that is gone is no verdict', async () => {
  const tell = vi.fn<(json: string) => void>()
  const gone = createChecks(app, '/nowhere/to/be/found', tell)
  const here = createChecks(app, folderOf({ 'episodes/a.mdx': '' }), () => tell('here'))
  gone.check()
  here.check()
  await vi.waitUntil(() => tell.mock.calls.length > 0, { timeout: 30_000 })
  await gone.end()
  expect(tell.mock.calls).toEqual([['here']])
}, 60_000)
