import { expect, test } from 'vitest'
import { calledAs, remedyFor } from '../../bin/called'
import { diagnostic } from '../../lib/diagnostic'

test.each([
  [undefined, '.', 'earmark'],
  ['exec', '.', 'npx earmark'],
  ['run-script', '.', 'npm run earmark --'],
  ['exec', '../my-show', 'npx earmark --root ../my-show'],
  [undefined, "/shows/Ada's show", String.raw`earmark --root '/shows/Ada'\''s show'`],
])('called by npm %s in %s it is %s', (npm_command, root, called) => {
  expect(calledAs({ npm_command }, root)).toBe(called)
})

test('what a remedy names as a command is called in the same way', () => {
  const found = diagnostic({
    file: 'a.mdx',
    place: { line: 1, column: 1 },
    rule: 'times-known',
    reason: 'Unexpected `earmark x`, expected y',
    remedy: 'Run `earmark align a`, or begin with `earmark new`: earmark knows how.',
  })
  const earmark = "npx earmark --root '$&'"
  expect(remedyFor(found, earmark)).toBe(
    `Run \`${earmark} align a\`, or begin with \`${earmark} new\`: earmark knows how.`,
  )
})
