import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../bin/check'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earmark-check-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const GOOD =
  '---\ntitle: A\ndate: 2024-11-18\naudio: https://cdn.example/a.mp3\n---\n\nText <Mark at="1" />here.\n'
const BAD = GOOD.replace('title: A', 'titel: A').replace('here', '<b>here')
const UNTIMED = GOOD.replace(' <Mark at="1" />', ' ')

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

async function run(slugs: readonly string[] = [], json = false) {
  let out = ''
  let err = ''
  const io = {
    root,
    interactive: false,
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  }
  return { code: await check({ slugs, json }, io), out, err }
}

describe('earmark check', () => {
  test('says that all is well', async () => {
    write({ 'episodes/good.mdx': GOOD, 'concepts/a.mdx': '---\nterm: A\n---\n\nA.\n' })
    expect(await run()).toEqual({ code: 0, out: '1 episode and 1 concept: all is well\n', err: '' })
  })

  test('prints place, reason, remedy and rule of everything, and counts it', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/bad.mdx': BAD, 'episodes/untimed.mdx': UNTIMED })
    const { code, out, err } = await run()
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "episodes/bad.mdx:2:1: Unexpected key \`titel\`, expected a key of the episode
        Did you mean \`title\`?                                                             front-matter-key
      episodes/bad.mdx:7:21: Unexpected element \`<b>\`, expected \`Concept\`, \`Mark\` or \`Turn\`
        Use Markdown instead; write \`\\<\` for a sign that is spoken text.                       mdx-element
      episodes/untimed.mdx:1:1: Unexpected episode without any time, expected word times or an \`at\`
        Run \`earmark align untimed\`.                                                           times-known
      2 errors, 1 warning in 2 files
      "
    `)
  })

  test('with warnings alone ends well', async () => {
    write({ 'episodes/untimed.mdx': UNTIMED })
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toMatch(/\n1 warning in 1 file\n$/)
  })

  test('of one episode leaves the others out', async () => {
    write({ 'episodes/good.mdx': GOOD, 'episodes/bad.mdx': BAD })
    expect(await run(['good'])).toEqual({ code: 0, out: '1 episode: all is well\n', err: '' })
    expect((await run(['good', 'bad'])).code).toBe(1)
  })

  test('of an episode that does not exist is wrong usage, with the nearest name', async () => {
    write({ 'episodes/good.mdx': GOOD })
    expect(await run(['goood', 'other'])).toEqual({
      code: 2,
      out: '',
      err: [
        'Unexpected episode `goood`, expected the name of a file in episodes/',
        '  Did you mean `good`?',
        'Unexpected episode `other`, expected the name of a file in episodes/',
        '',
      ].join('\n'),
    })
  })

  test('as JSON is one array', async () => {
    write({ 'episodes/bad.mdx': BAD, 'episodes/good.mdx': GOOD })
    const { code, out } = await run([], true)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        file: 'episodes/bad.mdx',
        line: 2,
        column: 1,
        severity: 'error',
        rule: 'front-matter-key',
        reason: 'Unexpected key `titel`, expected a key of the episode',
        remedy: 'Did you mean `title`?',
      },
      expect.objectContaining({ line: 7, column: 21, rule: 'mdx-element' }),
    ])
    expect(JSON.parse((await run(['good'], true)).out)).toEqual([])
  })

  test('in a folder that does not exist is wrong usage', async () => {
    rmSync(root, { recursive: true })
    expect(await run()).toMatchObject({ code: 2, out: '' })
  })

  test('in a folder without episodes/ reports that', async () => {
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toMatch(/^episodes\/:1:1: Unexpected project without `episodes\/`/)
  })

  test('of this project finds no error', async () => {
    for (const folder of ['episodes', 'concepts', 'public', 'show.yaml'])
      cpSync(join(import.meta.dirname, '../..', folder), join(root, folder), { recursive: true })
    const { code, err } = await run()
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
