import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, folderOf } from '../../folder'

const home = join(import.meta.dirname, '../../..')
const speech = readFileSync(join(home, 'tests/fixtures/audio/speech.mp3'))
const TEXT = 'In 1823 an engineer changed how light was carried. The *API* cost $4.5 million.\n'
const MDX = `---\ntitle: Light\ndate: 2024-11-18\naudio: /audio/light.mp3\n---\n\n${TEXT}`
const WORDS = 'episodes/light.words.json'

test('killed at any moment it leaves the old word times or the new ones, whole, and all else as it was', () => {
  const seen = new Set<string>()
  for (let moment = 1; ; moment++) {
    const root = folderOf({
      'episodes/light.mdx': MDX,
      'public/audio/light.mp3': speech,
      [WORDS]: 'old',
    })
    const { signal, status } = align(root, moment)
    const { 'episodes/light.mdx': mdx, 'public/audio/light.mp3': audio, ...rest } = filesOf(root)
    expect({ mdx, audio }).toEqual({ mdx: MDX, audio: speech.toString('latin1') })
    seen.add(rest[WORDS] === 'old' ? 'old' : JSON.parse(rest[WORDS] ?? '').source)
    if (signal !== null) continue
    expect(status).toBe(0)
    expect(moment).toBeGreaterThan(3)
    break
  }
  expect(Array.from(seen).sort()).toEqual(['aligned', 'old'])
}, 240_000)

/** Aligns in a process of its own, killed around one of its calls that change files. */
function align(root: string, killAt: number) {
  const command = ['--import', './tests/bin/kill.mjs', 'bin/earmark.mjs', '--root', root]
  const env = { ...process.env, KILL_AT: String(killAt) }
  return spawnSync(process.execPath, [...command, 'align', 'light'], { cwd: home, env })
}
