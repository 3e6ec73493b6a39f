import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../bin/ask'
import { lock } from '../../../bin/lock'
import { retime, type RetimeOptions } from '../../../bin/retime/retime'
import { settlePairs } from '../../../bin/write'
import type { Changes } from '../../../lib/retime/changes'
import { filesOf, folderOf } from '../../folder'
import { ioOf } from '../io'

const home = join(import.meta.dirname, '../../..')
const speech = readFileSync(join(home, 'tests/fixtures/audio/speech.mp3'))
const SHA = createHash('sha256').update(speech).digest('hex')
const MDX = 'episodes/light.mdx'
const WORDS = 'episodes/light.words.json'
const TEXT = `---
title: A light over the sea
date: 2024-11-18
audio: /audio/light.mp3
---

In 1823 an engineer changed how light was carried, and this is a sentence that is long. <Mark at="0:05" /> The *API* cost $4.5 million, and so on and on, as long as one cares to speak about it.

<Concept id="backprop" at="0:08" until="11.5">

Backpropagation, said Müller.

</Concept>
`

describe('earmark retime', () => {
  test('shifts the text and its word times, and shows how', async () => {
    const { root, run } = project({})
    const { code, out, err } = await run({ shift: '-0.5' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "--- episodes/light.mdx
      +++ episodes/light.mdx
      @@ -7 +7 @@
      -…ce that is long. <Mark at="0:05" /> The *API* cost $4.5 mill…
      +…ce that is long. <Mark at="0:04.5" /> The *API* cost $4.5 mill…
      @@ -9 +9 @@
      -<Concept id="backprop" at="0:08" until="11.5">
      +<Concept id="backprop" at="0:07.5" until="11">
      episodes/light.mdx: 3 times moved
      --- episodes/light.words.json
      +++ episodes/light.words.json
      @@ -2 +2 @@
      -  ["In", 1000, 1200],
      +  ["In", 500, 700],
      @@ -4 +4 @@
      -  ["Backpropagation", 8100, 9100]
      +  ["Backpropagation", 7600, 8600]
      episodes/light.words.json: 2 words moved
      "
    `)
    const { [MDX]: mdx, [WORDS]: words } = filesOf(root)
    expect(decoded(mdx)).toBe(
      TEXT.replace('"0:05"', '"0:04.5"').replace('"0:08"', '"0:07.5"').replace('"11.5"', '"11"'),
    )
    expect(decoded(words)).toBe(
      wordsFile(
        [
          ['In', 500, 700],
          ['1823', null, null],
          ['Backpropagation', 7600, 8600],
        ],
        SHA,
        12_160,
      ),
    )
  })

  test('there and back again leaves the same bytes', async () => {
    const { root, run } = project({})
    await run({ shift: '0.5' })
    const there = filesOf(root)
    await run({ shift: '-0.5' })
    const { [MDX]: mdx, [WORDS]: words } = filesOf(root)
    expect(there[MDX]).not.toBe(mdx)
    expect({ mdx: decoded(mdx), words: decoded(words) }).toEqual({ mdx: TEXT, words: TIMES })
  })

  test('stretches between two points', async () => {
    const { root, run } = project({})
    await run({ points: ['0:00=0:00', '0:10=0:10.1'] })
    expect(filesOf(root)[MDX]).toContain('at="0:08.08" until="11.615"')
    expect(filesOf(root)[WORDS]).toContain('["Backpropagation", 8181, 9191]')
  })

  test('takes out what was cut, and says what has no time now', async () => {
    const { root, run } = project({ sha256: 'f'.repeat(64), duration: 13_160 })
    const { code, out, err } = await run({ cuts: ['0:04.5-0:05.5'] })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "--- episodes/light.mdx
      +++ episodes/light.mdx
      @@ -7 +7 @@
      -…s is a sentence that is long. <Mark at="0:05" /> The *API* cost $4.5 million, a…
      +…s is a sentence that is long. The *API* cost $4.5 million, a…
      @@ -9 +9 @@
      -<Concept id="backprop" at="0:08" until="11.5">
      +<Concept id="backprop" at="0:07" until="10.5">
      episodes/light.mdx: 2 times moved, 1 in a cut deleted
      --- episodes/light.words.json
      +++ episodes/light.words.json
      @@ -4 +4 @@
      -  ["Backpropagation", 8100, 9100]
      +  ["Backpropagation", 7100, 8100]
      episodes/light.words.json: 1 word moved, now of the new recording
      "
    `)
    expect(filesOf(root)[MDX]).toContain('is long. The *API*')
    expect(filesOf(root)[WORDS]).toContain(SHA)
  })

  test('only shows what it would do where it is told to', async () => {
    const { root, run } = project({})
    const before = filesOf(root)
    const { code, out } = await run({ shift: '0.5' }, { dryRun: true })
    expect(code).toBe(0)
    expect(out).toContain('+<Concept id="backprop" at="0:08.5" until="12">\n')
    expect(without(root, '.earmark')).toEqual(before)
  })

  test('takes an episode without word times as it is', async () => {
    const { root, run } = project({ words: null })
    expect((await run({ insertions: ['0.5@0:06'] })).out).toMatch(
      /episodes\/light\.mdx: 2 times moved\n$/,
    )
    expect(Object.keys(without(root, '.earmark'))).toEqual([MDX, 'public/audio/light.mp3'])
    expect(filesOf(root)[MDX]).toContain('<Mark at="0:05" />')
  })

  test('makes the word times those of the recording that lies there now', async () => {
    const { root, run } = project({ sha256: 'f'.repeat(64), duration: 9000 })
    const { out } = await run({ shift: '0' })
    expect(out).toBe(
      'episodes/light.mdx: 0 times moved\nepisodes/light.words.json: 0 words moved, now of the new recording\n',
    )
    expect(decoded(filesOf(root)[WORDS])).toBe(TIMES)
    expect((await run({ shift: '0' })).out).toBe('Nothing changes.\n')
  })

  test('does what it can for a recording that lies elsewhere', async () => {
    const { root, run } = project({ audio: 'https://example.org/light.mp3' })
    expect((await run({ insertions: ['1:00@0:00'] })).code).toBe(0)
    expect(filesOf(root)[WORDS]).toContain('"duration": 72160')
    expect(filesOf(root)[MDX]).toContain('at="1:08" until="71.5"')
  })

  test('keeps line ends and byte order mark', async () => {
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`
    const { root, run } = project({ text })
    await run({ shift: '0.5' })
    expect(decoded(filesOf(root)[MDX])).toBe(
      text.replace('"0:05"', '"0:05.5"').replace('"0:08"', '"0:08.5"').replace('"11.5"', '"12"'),
    )
  })
})

describe('earmark retime warns', () => {
  test('where the recording is still the old one', async () => {
    const { run } = project({})
    const { code, err } = await run({ cuts: ['0:00-0:00.5'] })
    expect(code).toBe(0)
    expect(err).toMatchInlineSnapshot(`
      "episodes/light.words.json:1:1: Unexpected recording that the old times are of, expected the new one at \`public/audio/light.mp3\`
        Put it there, then run \`earmark retime light --shift 0\`, so that the times count as its own.  retimed-recording
      "
    `)
  })

  test('where the recording has another length than it should', async () => {
    const { run } = project({ sha256: 'f'.repeat(64), duration: 20_000 })
    expect((await run({ cuts: ['0:00-0:00.5'] })).err).toMatchInlineSnapshot(`
      "episodes/light.words.json:1:1: Unexpected length \`0:12.16\` of \`/audio/light.mp3\`, expected \`0:19.5\` after these changes
        Listen near the end whether the words still fit: a change may be missing or too much.  retimed-recording
      "
    `)
  })

  test('of links to times', async () => {
    const { run } = project({ text: TEXT.replace('Müller', '[Müller](#t=0:08,0:09)') })
    expect((await run({ shift: '0.5' })).err).toMatchInlineSnapshot(`
      "episodes/light.mdx:11:32: Unexpected link to \`#t=0:08,0:09\`, expected no times in links
        Links stay as they are: correct it by hand if it leads into this recording.          retimed-links
      "
    `)
  })
})

describe('earmark retime warns of what stays as it was', () => {
  const chapter = '{/* Move it.\n\n## Money\n\n<Mark at="0:05" />\n\n*/}\n'

  test('times in comments', async () => {
    const { run } = project({ text: `${TEXT}\n${chapter}` })
    expect((await run({ shift: '0.5' })).err).toMatchInlineSnapshot(`
      "episodes/light.mdx:19:7: Unexpected \`at="0:05"\` in a comment, expected times in the text alone
        Comments stay as they are: correct it by hand before it goes into the text.       retimed-comments
      "
    `)
    expect((await run({ insertions: ['0.2@0:06'] })).err).not.toContain('retimed-comments')
  })

  test('links of other files', async () => {
    const { root, run } = project({})
    await mkdir(join(root, 'concepts'))
    const link = 'See [it](/episodes/light/#t=0:08), not [that](/episodes/lights/#t=0:08).'
    await writeFile(join(root, 'concepts/sea.mdx'), `---\nterm: Sea\n---\n\n${link}\n`)
    expect((await run({ shift: '0.5' })).err).toMatchInlineSnapshot(`
      "concepts/sea.mdx:5:26: Unexpected link to \`#t=0:08\`, expected no times in links
        Links stay as they are: correct it by hand if it leads into this recording.          retimed-links
      "
    `)
  })
})

describe('before the new recording is there', () => {
  test('brings the times to it, past the end of the old one, and says so', async () => {
    const { root, run } = project({})
    const { code, err } = await run({ insertions: ['30@0:00'] })
    expect(code).toBe(0)
    expect(err).toMatchInlineSnapshot(`
      "episodes/light.words.json:1:1: Unexpected recording that the old times are of, expected the new one at \`public/audio/light.mp3\`
        Put it there, then run \`earmark retime light --shift 0\`, so that the times count as its own.  retimed-recording
      "
    `)
    expect(decoded(filesOf(root)[MDX])).toContain('at="0:38" until="41.5"')
    expect(decoded(filesOf(root)[WORDS])).toBe(
      wordsFile(
        [
          ['In', 31_000, 31_200],
          ['1823', null, null],
          ['Backpropagation', 38_100, 39_100],
        ],
        SHA,
        42_160,
      ),
    )
  })

  test('they are back as they were where it is taken back', async () => {
    const { root, run } = project({})
    await run({ shift: '4' })
    expect(filesOf(root)[WORDS]).not.toBe(latin1(TIMES))
    expect((await run({ shift: '0' })).out).toBe('Nothing changes.\n')
    await run({ shift: '-4' })
    expect(filesOf(root)[WORDS]).toBe(latin1(TIMES))
  })

  test('does so without word times too', async () => {
    const { root, run } = project({ words: null })
    const { code, err } = await run({ shift: '4' })
    expect(code).toBe(0)
    expect(err).toMatchInlineSnapshot(`
      "episodes/light.mdx:1:1: Unexpected recording that the old times are of, expected the new one at \`public/audio/light.mp3\`
        Put it there: until then some of these times lie past the end.                   retimed-recording
      "
    `)
    expect(filesOf(root)[MDX]).toContain('at="0:12" until="15.5"')
  })
})

describe('earmark retime refuses', () => {
  test.each<[string, Partial<Changes>, Shape]>([
    ['times before the start', { shift: '-7' }, {}],
    ['times past the end of the new recording', { shift: '4' }, { sha256: 'f'.repeat(64) }],
    ['words before the start alone', { shift: '-2' }, {}],
    ['an episode that cannot be read', { shift: '1' }, { text: TEXT.replace('</Concept>', '') }],
    ['word times that cannot be read', { shift: '1' }, { words: '{' }],
    ['a recording that cannot be played', { shift: '1' }, { audio: '/audio/nowhere.mp3' }],
  ])('%s', async (name, changes, shape) => {
    const { root, run } = project(shape)
    const before = without(root, '.earmark')
    const { code, out, err } = await run(changes)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatchSnapshot(name)
    expect(without(root, '.earmark')).toEqual(before)
  })

  test('changes that cannot be meant', async () => {
    const { run } = project({})
    expect(await run({ cuts: ['x'] })).toMatchObject({ code: 2, out: '' })
    expect(await run({})).toMatchObject({ code: 2, out: '' })
  })

  test('an episode that is not there', async () => {
    const { run } = project({})
    const { code, err } = await run({ shift: '1' }, { slug: 'ligth' })
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Unexpected episode `ligth`, expected the name of a file in episodes/\n  Did you mean `light`?\n',
    })
  })

  test('to begin before another is over', async () => {
    const { root, run } = project({})
    const release = await lock(join(root, 'episodes/light'))
    expect(await run({ shift: '0.5' })).toMatchObject({ code: 1, out: '' })
    await release?.()
    expect(await run({ shift: '0.5' })).toMatchObject({ code: 0 })
  })
})

describe('at a terminal', () => {
  test.each([
    ['', 0],
    ['y', 0],
    ['n', 1],
    ['what', 1],
    [null, 1],
  ])('%j is answered by %i', async (answer, code) => {
    const { root, run } = project({})
    const before = without(root, '.earmark')
    const ask: Ask = (question, initial) => {
      expect(`${question} [${initial}]`).toBe('Write this? [Y/n]')
      return Promise.resolve(answer === '' ? initial : answer)
    }
    expect((await run({ shift: '0.5' }, { ask })).code).toBe(code)
    expect(JSON.stringify(without(root, '.earmark')) === JSON.stringify(before)).toBe(code === 1)
  })
})

describe('the command line', () => {
  test('reads every change, also a negative one', () => {
    const { root } = project({})
    const shift = cli(['--root', root, 'retime', 'light', '--shift', '-0.5'])
    expect({ status: shift.status, err: shift.stderr }).toEqual({ status: 0, err: '' })
    expect(filesOf(root)[MDX]).toContain('at="0:07.5"')
    const points = ['--from', '0:00=0:00.5', '--point', '0:02=0:02.5', '--to', '0:09=0:09.5']
    expect(cli(['retime', 'light', '--root', root, ...points, '--yes']).status).toBe(0)
    expect(filesOf(root)[MDX]).toBe(latin1(TEXT))
    const edits = ['--cut', '0:00-0:00.2', '--cut', '0:00.3-0:00.4', '--insert', '0.3@0:00']
    expect(cli(['retime', 'light', '--root', root, ...edits]).status).toBe(0)
    expect(filesOf(root)[MDX]).toBe(latin1(TEXT))
  }, 30_000)

  test('killed at any moment it leaves both files old or both new, once the next command begins', () => {
    const seen = new Set<string>()
    for (let moment = 1; ; moment++) {
      const { root } = project({})
      const { signal, status } = cli(['--root', root, 'retime', 'light', '--shift', '0.5'], moment)
      settlePairs(root)
      const { [MDX]: mdx, [WORDS]: words } = filesOf(root)
      seen.add(
        `${mdx === latin1(TEXT) ? 'old' : mdx?.includes('0:08.5')} ${words === latin1(TIMES) ? 'old' : words?.includes('8600')}`,
      )
      if (signal !== null) continue
      expect(status).toBe(0)
      expect(moment).toBeGreaterThan(6)
      break
    }
    expect(Array.from(seen).sort()).toEqual(['old old', 'true true'])
  }, 240_000)
})

function cli(args: readonly string[], killAt = 0) {
  return spawnSync(
    process.execPath,
    ['--import', './tests/bin/kill.mjs', 'bin/earmark.mjs', ...args],
    {
      cwd: home,
      env: { ...process.env, KILL_AT: String(killAt) },
      encoding: 'utf8',
    },
  )
}

interface Shape {
  readonly text?: string
  readonly audio?: string
  readonly words?: string | null
  readonly sha256?: string
  readonly duration?: number
}

/** A project of one episode, `light`, with the recording of the fixture, and the command run in it. */
function project({ text = TEXT, audio, sha256 = SHA, duration = 12_160, words }: Shape) {
  const times = words === undefined ? wordsFile(SPOKEN, sha256, duration) : words
  const root = folderOf({
    [MDX]: audio === undefined ? text : text.replace('/audio/light.mp3', audio),
    'public/audio/light.mp3': speech,
    ...(times === null ? {} : { [WORDS]: times }),
  })
  const run = async (changes: Partial<Changes>, options: Partial<RetimeOptions> = {}) => {
    const io = ioOf(root)
    const all = { shift: null, points: [], cuts: [], insertions: [], ...changes }
    const given = { slug: 'light', dryRun: false, ask: null, changes: all, ...options }
    return { code: await retime(given, io), ...io.said }
  }
  return { root, run }
}

type Row = readonly [string, number | null, number | null]

const SPOKEN: readonly Row[] = [
  ['In', 1000, 1200],
  ['1823', null, null],
  ['Backpropagation', 8100, 9100],
]
const TIMES = wordsFile(SPOKEN, SHA, 12_160)

function wordsFile(rows: readonly Row[], sha256: string, duration: number): string {
  const lines = rows.map(([text, ...times]) => `  ["${text}", ${times.map(String).join(', ')}]`)
  const head = `{ "version": 1, "source": "aligned", "audio": { "sha256": "${sha256}", "duration": ${duration} }, "words": [\n`
  return `${head}${lines.join(',\n')}\n] }\n`
}

function decoded(text = ''): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(text, 'latin1'))
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function without(root: string, folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filesOf(root)).filter(([path]) => !path.startsWith(folder)),
  )
}
