import { expect, test } from 'vitest'
import { calledAs } from '../../bin/called'

test.each([
  [undefined, '.', 'earmark'],
  ['exec', '.', 'npx earmark'],
  ['run-script', '.', 'npm run earmark --'],
  ['exec', '../my-show', 'npx earmark --root ../my-show'],
  [undefined, "/shows/Ada's show", String.raw`earmark --root '/shows/Ada'\''s show'`],
])('called by npm %s in %s it is %s', (npm_command, root, called) => {
  expect(calledAs({ npm_command }, root)).toBe(called)
})
