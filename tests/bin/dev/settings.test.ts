import { expect, test } from 'vitest'
import { readDevSettings } from '../../../bin/dev/settings.mjs'
import { folderOf } from '../../folder'

test('the project is the program’s own, or the one that is named', () => {
  const [app, one, other] = [folderOf(), folderOf(), folderOf()]
  expect(readDevSettings([], {}, app)).toMatchObject({ root: app, port: 3000, problems: [] })
  const env = { EARMARK_ROOT: one }
  expect(readDevSettings([], env, app)).toMatchObject({ root: one, problems: [] })
  expect(readDevSettings(['--root', other], env, app)).toMatchObject({ root: other, problems: [] })
})

test('all that cannot be used is said at once', () => {
  const env = { PORT: 'x', EARMARK_EDITOR: 'vi -g' }
  const { problems } = readDevSettings(['--root', '/nowhere/to/be/found'], env, folderOf())
  expect(problems).toEqual([
    expect.stringContaining('Unexpected PORT `x`'),
    expect.stringContaining('Unexpected EARMARK_EDITOR `vi -g`'),
    'Unexpected `--root /nowhere/to/be/found`, expected a folder',
  ])
})

test.each([['--rot', 'x'], ['show'], ['--root']])('%s is no setting', (...args) => {
  expect(readDevSettings(args, {}, folderOf()).problems).toEqual([
    `Unexpected \`${args.join(' ')}\`, expected \`--root DIR\` or nothing`,
  ])
})
