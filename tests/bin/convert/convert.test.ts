import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert, type ConvertOptions } from '../../../bin/convert/convert'
import { filesOf, folderOf } from '../../folder'

const home = join(import.meta.dirname, '../../..')
const speech = readFileSync(join(home, 'tests/fixtures/audio/speech.mp3'))

const TALK = `1
00:00:00,500 --> 00:00:02,000
Ada: Hello. <i>The</i> slope

2
00:00:02,000 --> 00:00:04,500
Ada: is a < b.

3
00:00:05,000 --> 00:00:06,000
Ben: Is it?
`
const VTT = `WEBVTT

00:00:00.500 --> 00:00:02.000
<v Ada>Hello. The slope

00:00:02.000 --> 00:00:04.500
<v Ada>is a &lt; b.

00:00:05.000 --> 00:00:06.000
<v Ben>Is it?
`
const EPISODE = `---
title: Fog
date: 2026-01-05
audio: /audio/fog.mp3
speakers: { ada: { name: Ada } }
---

## Not spoken

Well, hello there.

<Turn speaker="ada">

The *slope* is steep. Is it?

</Turn>
`
const WORDS = `{ "version": 1, "source": "aligned", "audio": { "sha256": null, "duration": 9000 }, "words": [
  ["Well", 500, 900],
  ["hello", 1000, 1400],
  ["there", 1400, 1900],
  ["The", 4000, 4200],
  ["slope", 4200, 4600],
  ["is", 4600, 4800],
  ["steep", 4800, 5300],
  ["Is", 6000, 6200],
  ["it", 6200, 6400]
] }
`

describe('earmark convert', () => {
  test('writes the format that the name ends in, and says what it wrote', async () => {
    const { root, run } = project({ 'talk.srt': TALK })
    expect(await run('talk.srt', 'talk.vtt')).toEqual({
      code: 0,
      out: 'talk.vtt: WebVTT, 2 speakers, 3 cues, 9 words\n',
      err: '',
    })
    expect(filesOf(root)).toEqual({ 'talk.srt': TALK, 'talk.vtt': VTT })
  })

  test('there and back changes nothing', async () => {
    const { root, run } = project({ 'talk.vtt': VTT })
    await run('talk.vtt', 'talk.json')
    await run('talk.json', 'talk.SRT')
    await run('talk.SRT', 'back.vtt')
    expect(filesOf(root)['back.vtt']).toBe(VTT)
  })

  test('says what the format cannot hold, and what was changed to read the file, where it stands', async () => {
    const { run } = project({
      'talk.vtt':
        'WEBVTT\n\n0:01.0 --> 0:02\nOne <00:00:01.500>two\n\n00:03.000 --> 00:02.000\nThree\n',
    })
    const { code, err } = await run('talk.vtt', 'talk.srt')
    expect(code).toBe(0)
    expect(err).toMatchInlineSnapshot(`
      "talk.vtt:3:1: Unexpected times \`0:01.0 --> 0:02\`, expected \`00:01:02.500 --> 00:01:04.000\`
        Read as \`0:01\` to \`0:02\`.                                                                 cue-time
      talk.vtt:6:1: Unexpected end \`0:02\` of a cue that starts at \`0:03\`, expected a later one
        Read as if no end were given.                                                              cue-end
      talk.vtt:6:1: Unexpected 1 cue without an end, expected the end of each
        Each lasts until the next one, or as long as it takes to read.                         cue-endless
      talk.vtt:3:1: Unexpected times of words in 1 cue, expected those of the cue alone in SubRip
        They are left out; \`.vtt\` and \`.json\` keep them.                                         srt-words
      "
    `)
  })

  test('makes captions of an episode, with the times of its words', async () => {
    const { root, run } = project({
      'episodes/fog.mdx': EPISODE,
      'episodes/fog.words.json': WORDS,
    })
    expect(await run('episodes/fog.mdx', 'fog.vtt')).toMatchObject({ code: 0, err: '' })
    expect(filesOf(root)['fog.vtt']).toMatchInlineSnapshot(`
      "WEBVTT

      00:00:00.500 --> 00:00:01.900
      Well,<00:00:00.900> <00:00:01.000>hello <00:00:01.400>there.

      00:00:04.000 --> 00:00:05.300
      <v Ada>The <00:00:04.200>slope <00:00:04.600>is <00:00:04.800>steep.

      00:00:06.000 --> 00:00:06.400
      <v Ada>Is <00:00:06.200>it?
      "
    `)
  })

  test('takes an episode’s slug for its file, unless a file is called so', async () => {
    const { root, run } = project({ 'episodes/fog.mdx': EPISODE })
    const file = 'fog'
    expect((await run('', 'a.txt', { file })).code).toBe(0)
    expect(filesOf(root)['a.txt']).toContain('Well, hello there.')
    expect((await run('', 'b.txt', { file: 'mist' })).err).toContain(
      'mist:1:1: Unexpected missing file',
    )
  })

  test('of an episode without word times spreads times over its recording, and says so', async () => {
    const { root, run } = project({ 'episodes/fog.mdx': EPISODE, 'public/audio/fog.mp3': speech })
    const { code, err } = await run('episodes/fog.mdx', 'fog.srt')
    expect(code).toBe(0)
    expect(err).toContain('episodes/fog.mdx:1:1: Unexpected episode without word times')
    expect(filesOf(root)['fog.srt']).toMatch(/^1\n00:00:00,000 --> /)
  })

  test('of an episode without any time writes its text', async () => {
    const { root, run } = project({ 'episodes/fog.mdx': EPISODE })
    expect((await run('episodes/fog.mdx', 'fog.srt')).code).toBe(1)
    expect((await run('episodes/fog.mdx', 'fog.txt')).code).toBe(0)
    expect(filesOf(root)['fog.txt']).toBe(
      'Well, hello there.\n\nAda: The slope is steep.\n\nAda: Is it?\n',
    )
  })

  test('reads the format that it is told', async () => {
    const { root, run } = project({ 'talk.srt': TALK })
    await run('talk.srt', 'talk.txt', { format: 'text' })
    expect(filesOf(root)['talk.txt']).toMatch(/^1\n\n\[0:00\.5\] Ada: Hello\. <i>The<\/i> slope\n/)
  })

  test('overwrites nothing, but where it is told to', async () => {
    const files = { 'talk.srt': TALK, 'talk.vtt': 'mine' }
    const { root, run } = project(files)
    const { code, err } = await run('talk.srt', 'talk.vtt')
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "talk.vtt:1:1: Unexpected file that is there already, expected a new name
        Choose another name, or give \`--force\` to replace it.                                   file-taken
      "
    `)
    expect(filesOf(root)).toEqual(files)
    expect((await run('talk.srt', 'talk.vtt', { force: true })).code).toBe(0)
    expect(filesOf(root)['talk.vtt']).toBe(VTT)
  })
})

describe('earmark convert refuses', () => {
  test.each<[string, string, string, Partial<ConvertOptions>, number]>([
    ['a name with another ending', 'talk.srt', 'talk.docx', {}, 2],
    ['a name without an ending', 'talk.srt', 'talk', {}, 2],
    ['a format that is none', 'talk.srt', 'a.vtt', { format: 'stt' }, 2],
    ['to write what it reads', 'talk.srt', 'talk.srt', { force: true }, 2],
    ['a file that is not there', 'nowhere.srt', 'a.vtt', {}, 1],
    ['an episode that is not there', 'nowhere.mdx', 'a.vtt', {}, 1],
    ['an episode with errors', 'broken.mdx', 'a.vtt', {}, 1],
    ['what is no transcript', 'rec.mpeg', 'a.vtt', {}, 1],
    ['captions without times', 'talk.txt', 'a.vtt', {}, 1],
    ['a folder to write', 'talk.srt', 'in.vtt', { force: true }, 1],
  ])('%s', async (name, file, out, options, status) => {
    const { root, run } = project({
      ...{ 'talk.srt': TALK, 'rec.mpeg': speech, 'talk.txt': 'Hello there.\n' },
      ...{ 'broken.mdx': EPISODE.replace('title: Fog\n', ''), 'in.vtt/a': '' },
    })
    const before = filesOf(root)
    const { code, out: said, err } = await run(file, out, options)
    expect({ code, said }).toEqual({ code: status, said: '' })
    expect(err).toMatchSnapshot(name)
    expect(filesOf(root)).toEqual(before)
  })
})

test('writes through a symbolic link', async () => {
  const { root, run } = project({ 'talk.srt': TALK, 'real.vtt': 'old' })
  symlinkSync('real.vtt', join(root, 'link.vtt'))
  await run('talk.srt', 'link.vtt', { force: true })
  expect(filesOf(root)['real.vtt']).toBe(VTT)
})

test('killed at any moment it leaves the old file or the new one', () => {
  const seen = new Set<string | undefined>()
  for (let moment = 1; ; moment++) {
    const { root } = project({ 'talk.srt': TALK, 'talk.vtt': 'old' })
    const args = ['convert', join(root, 'talk.srt'), join(root, 'talk.vtt'), '--force']
    const command = ['--import', './tests/bin/kill.mjs', 'bin/earmark.mjs', ...args]
    const env = { ...process.env, KILL_AT: String(moment) }
    const { signal, status } = spawnSync(process.execPath, command, { cwd: home, env })
    seen.add(filesOf(root)['talk.vtt'])
    if (signal !== null) continue
    expect(status).toBe(0)
    expect(moment).toBeGreaterThan(3)
    break
  }
  expect([...seen]).toEqual(['old', VTT])
}, 120_000)

/** A folder with these files, and the command run in it; paths are those in the folder. */
function project(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderOf(files)
  const run = async (file: string, out: string, options: Partial<ConvertOptions> = {}) => {
    const said = { out: '', err: '' }
    const code = await convert(
      { format: null, force: false, file: join(root, file), ...options, out: join(root, out) },
      {
        root,
        interactive: false,
        out: (text) => void (said.out += text.replaceAll(`${root}/`, '')),
        err: (text) => void (said.err += text.replaceAll(`${root}/`, '')),
      },
    )
    return { code, ...said }
  }
  return { root, run }
}
