import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lock } from '../../bin/lock'
import { folderOf } from '../folder'

test('only one has the lock of a folder, until it gives it back', async () => {
  const folder = folderOf()
  const release = await lock(folder)
  expect(release).not.toBeNull()
  expect(await lock(folder)).toBeNull()
  await release?.()
  const again = await lock(folder)
  expect(again).not.toBeNull()
  await again?.()
})

test('the locks of two folders have nothing to do with each other', async () => {
  const [one, two] = [await lock(folderOf()), await lock(folderOf())]
  expect([one, two]).not.toContain(null)
  await Promise.all([one?.(), two?.()])
})

test('the lock of a process that was killed is free', async () => {
  const folder = folderOf()
  const program = [
    "import { register } from 'tsx/esm/api'",
    'register()',
    `const { lock } = await import(${JSON.stringify(resolve('bin/lock.ts'))})`,
    `const release = await lock(${JSON.stringify(folder)})`,
    "process.stdout.write(release ? 'locked' : 'refused')",
    'setInterval(() => {}, 1000)',
  ].join('\n')
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = await new Promise((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data))),
  )
  expect(said).toBe('locked')
  expect(await lock(folder)).toBeNull()
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  const release = await lock(folder)
  expect(release).not.toBeNull()
  await release?.()
})
