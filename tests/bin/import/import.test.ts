import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importTranscript, type ImportOptions } from '../../../bin/import/import'
import { settlePairs } from '../../../bin/write'
import { parseEpisode } from '../../../lib/episode/parse'
import { parseWords } from '../../../lib/episode/words/parse'
import { ZERO } from '../../../lib/time'
import { compile } from '../../../lib/transcript/compile'
import { filesOf, folderOf } from '../../folder'

const home = join(import.meta.dirname, '../../..')
const FIXTURES = join(home, 'tests/fixtures/transcripts')
const speech = readFileSync(join(home, 'tests/fixtures/audio/speech.mp3'))

const GRADIENT = '---\nterm: Gradient\naliases: [slope]\n---\n\nHow steep it is.\n'
const TALK = `1
00:00:00,500 --> 00:00:02,000
Ada: Hello. The slope

2
00:00:02,000 --> 00:00:04,500
is a gradient.

3
00:00:05,000 --> 00:00:06,000
Ben: Is it?
`
const MINE = '---\ntitle: Mine\ndate: 2025-01-01\naudio: https://cdn.example/a.mp3\n---\n\n'

describe.each(readdirSync(FIXTURES))('earmark import of %s', (name) => {
  test('writes the episode of its golden, which is one, and is timed as well as the file knows', async () => {
    const { root, run } = project()
    const options = { title: 'Fog', date: '2026-01-05' }
    const { code, err } = await run(join(FIXTURES, name), 'fog', options)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { mdx, words } = episodeIn(root)
    const golden = join(import.meta.dirname, 'imported', `${name}.mdx`)
    await expect(mdx).toMatchFileSnapshot(golden)
    const { transcript, diagnostics } = compiled(root)
    expect(diagnostics).toEqual([])
    const isWord = words.split('null, null').length < 40
    expect(transcript.precision).toBe(isWord ? 'word' : 'paragraph')
    expect(transcript.matching).toEqual({ written: 262, matched: 262, timed: 262 })
  })
})

describe('earmark import', () => {
  test('says what it made, what it guessed, what looks like a concept, and what to do next', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'concepts/gradient.mdx': GRADIENT })
    const { code, out, err } = await run('talk.srt', 'steep-hills')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(/\d{4}-\d\d-\d\d/g, '2026-01-05')).toMatchInlineSnapshot(`
      "episodes/steep-hills.mdx: Steep hills, 2026-01-05, 2 speakers, 2 paragraphs, 8 words
      episodes/steep-hills.words.json: 3 of 8 words timed
      The title \`Steep hills\` is made of the episode’s name.
      The date \`2026-01-05\` is today.
      Words that are called as a concept is, in 1 place; \`--anchors\` writes them as mentions:
        episodes/steep-hills.mdx:14:12: \`slope\` → gradient
      Next: put the recording at public/audio/steep-hills.mp3, then: earmark align steep-hills
      "
    `)
    expect(episodeIn(root, 'steep-hills').mdx).toContain(
      '<Turn speaker="ada" at="0:00.5">\n\nHello. The slope is a gradient.\n\n</Turn>\n',
    )
    expect(episodeIn(root, 'steep-hills').words).toMatchInlineSnapshot(`
      "{ "version": 1, "source": "imported", "audio": { "sha256": null, "duration": 6000 }, "words": [
        ["Hello", 500, null],
        ["The", null, null],
        ["slope", null, null],
        ["is", 2000, null],
        ["a", null, null],
        ["gradient", null, null],
        ["Is", 5000, null],
        ["it", null, null]
      ] }
      "
    `)
  })

  test('writes mentions where it is told to', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'concepts/gradient.mdx': GRADIENT })
    const { out } = await run('talk.srt', 'fog', { anchors: true })
    expect(out).toContain('1 mention of concepts written:\n')
    expect(episodeIn(root).mdx).toContain(
      'The <Concept id="gradient">slope</Concept> is a gradient.',
    )
    expect(compiled(root).diagnostics).toEqual([])
  })

  test('knows the concepts that another episode defines', async () => {
    const own = MINE.replace(
      '---\n\n',
      'concepts: { hill: { term: Hill, definition: High. } }\n---\n\nHi.\n',
    )
    const { run } = project({ 'a.txt': 'Down the hill.\n', 'episodes/other.mdx': own })
    expect((await run('a.txt', 'fog')).out).toContain('fog.mdx:7:10: `hill` → hill\n')
  })

  test('takes the recording of the episode’s name, and what it says of itself', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'public/audio/fog.mp3': speech })
    const { out } = await run('talk.srt', 'fog')
    expect(out).toContain('public/audio/fog.mp3: there already\n')
    expect(out).toMatch(/\nNext: earmark align fog\n$/)
    expect(compiled(root).words?.audio).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      duration: 12_160,
    })
  })

  test('copies the recording that it is given', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'in/rec.mpeg': speech })
    const { out } = await run('talk.srt', 'fog', { audio: 'in/rec.mpeg' })
    expect(out).toContain('public/audio/fog.mp3: copied\n')
    expect(filesOf(root)['public/audio/fog.mp3']).toBe(speech.toString('latin1'))
    expect(episodeIn(root).mdx).toContain('audio: /audio/fog.mp3\n')
  })

  test('names a recording that lies elsewhere', async () => {
    const { root, run } = project({ 'talk.srt': TALK })
    const { out } = await run('talk.srt', 'fog', { audio: 'https://cdn.example/f.mp3' })
    expect(out).toMatch(/\nNext: earmark check fog\n$/)
    expect(episodeIn(root).mdx).toContain('audio: https://cdn.example/f.mp3\n')
    expect(compiled(root).words?.audio).toEqual({ sha256: null, duration: 6000 })
  })

  test('gives words behind the end of the recording no time, and says so', async () => {
    const late = `${TALK}\n4\n00:01:00,000 --> 00:01:02,000\nOne more.\n`
    const { root, run } = project({ 'talk.srt': late, 'public/audio/fog.mp3': speech })
    const { code, err } = await run('talk.srt', 'fog')
    expect(code).toBe(0)
    expect(err.replaceAll(`${root}/`, '')).toMatchInlineSnapshot(`
      "talk.srt:1:1: Unexpected times until \`1:02\`, expected none behind \`0:12.16\`, the end of the recording
        1 word got no time. Look whether this is the transcript of that recording.         captions-length
      "
    `)
    expect(compiled(root).diagnostics).toEqual([])
  })

  test('of a text without times writes no word times', async () => {
    const { root, run } = project({ 'a.txt': 'Hello there.\n\nAnd again.\n' })
    const { out } = await run('a.txt', 'fog')
    expect(out).toMatch(
      /\nNext: put the recording at public\/audio\/fog\.mp3, then: earmark align fog\n$/,
    )
    expect(Object.keys(filesOf(root))).toEqual(['a.txt', 'episodes/fog.mdx'])
  })

  test('names a language that is not the show’s', async () => {
    const whisper = {
      text: ' Oui.',
      language: 'fr',
      segments: [{ start: 0, end: 1, text: ' Oui.' }],
    }
    const { root, run } = project({ 'a.json': JSON.stringify(whisper) })
    expect((await run('a.json', 'fog')).out).toMatch(/then: earmark check fog\n$/)
    expect(episodeIn(root).mdx).toContain('language: fr\n')
    await run('a.json', 'fog', { language: 'German', force: true })
    expect(episodeIn(root).mdx).toContain('language: de\n')
    await run('a.json', 'fog', { language: 'en', force: true })
    expect(episodeIn(root).mdx).not.toContain('language:')
  })

  test('says what was changed to read the file', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, i) => `00:0${i}:00,000 -> 00:0${i}:01,000\nLine ${i}\n`,
    )
    const { run } = project({ 'a.srt': `${TALK}\n${lines.join('\n')}` })
    const { code, err } = await run('a.srt', 'fog', { format: 'srt' })
    expect(code).toBe(0)
    expect(err.split('\n').length).toBeLessThan(20)
  })
})

describe('earmark import of a clumsy file', () => {
  test('writes what a person would read, and says line by line what was changed', async () => {
    const { root, run } = project({ 'a.vtt': CLUMSY })
    const { code, err } = await run('a.vtt', 'fog')
    expect(code).toBe(0)
    expect(err.replaceAll(`${root}/`, '')).toMatchInlineSnapshot(`
      "a.vtt:3:1: Unexpected times \`0:01.0 --> 0:03.5\`, expected \`00:01:02.500 --> 00:01:04.000\`
        Read as \`0:01\` to \`0:03.5\`.                                                               cue-time
      a.vtt:13:1: Unexpected cue at \`0:09\` before one at \`0:06\`, expected rising times
        Read in the order of their times, as browsers do.                                        cue-order
      a.vtt:16:1: Unexpected time \`0:30\` of \`down\` and 1 more word, expected rising times inside the cue
        Read as if no such time were given.                                                      word-time
      a.vtt:19:1: Unexpected end \`0:12\` of a cue that starts at \`0:12\`, expected a later one
        Read as if no end were given.                                                              cue-end
      a.vtt:22:1: Unexpected \`Thank you.\` 40 times in a row, expected it once
        Read once: speech recognisers loop where they hear music or nothing.                      cue-loop
      "
    `)
    expect(episodeIn(root).mdx.split('---\n')[2]).toMatchInlineSnapshot(`
      "
      No, no, no. We stood on a hill.

      <Turn speaker="ada" at="0:03">

      And then?

      </Turn>

      <Turn speaker="ben" at="0:04">

      Then we went down slowly into the fog.

      </Turn>

      <Turn speaker="ada" at="0:12">

      Oh.

      </Turn>

      Thank you.

      Bye.
      "
    `)
    expect(compiled(root).diagnostics).toEqual([])
  })
})

const CLUMSY = `WEBVTT

0:01.0 --> 0:03.5
No, no, no. We stood
on a hill.

00:00:03.000 --> 00:00:05.000
<v Ada>And then?

00:00:04.000 --> 00:00:06.000
<v Ben>Then we

00:00:09.000 --> 00:00:11.000
<v Ben>into the fog.

00:00:06.000 --> 00:00:09.000
<v Ben>went <00:00:07.000>down <00:00:30.000>slowly

00:00:12.000 --> 00:00:12.000
<v Ada>Oh.

${Array.from({ length: 40 }, (_, i) => `00:01:${10 + i}.000 --> 00:01:${11 + i}.000\nThank you.\n`).join('\n')}
00:02:00.000 --> 00:02:01.000
Bye.
`

describe('earmark import never overwrites what it did not make', () => {
  test('an episode: it says how to keep its text', async () => {
    const files = {
      'talk.srt': TALK,
      'episodes/fog.mdx': `${MINE}Hello, the slope is a gradient.\n`,
    }
    const { root, run } = project(files)
    const { code, err } = await run('talk.srt', 'fog')
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "episodes/fog.mdx:1:1: Unexpected episode that is there already, expected a new name
        Give \`--words-only\` to keep its text and take only the times, \`--force\` to replace it, or another name.  file-taken
      "
    `)
    expect(filesOf(root)).toEqual(files)
    expect((await run('talk.srt', 'fog', { force: true })).code).toBe(0)
    expect(episodeIn(root).mdx).toContain('Is it?')
  })

  test('word times whose episode is gone', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'episodes/fog.words.json': 'mine' })
    const { code, err } = await run('talk.srt', 'fog')
    expect(code).toBe(1)
    expect(err).toContain('episodes/fog.words.json:1:1: Unexpected file that is there already')
    expect(filesOf(root)['episodes/fog.words.json']).toBe('mine')
  })

  test('a recording', async () => {
    const { root, run } = project({
      ...{ 'talk.srt': TALK, 'in/rec.mpeg': speech, 'public/audio/fog.mp3': 'mine' },
    })
    const { code, err } = await run('talk.srt', 'fog', { audio: 'in/rec.mpeg' })
    expect(code).toBe(1)
    expect(err).toContain('public/audio/fog.mp3:1:1: Unexpected recording that is there already')
    expect(filesOf(root)['public/audio/fog.mp3']).toBe('mine')
  })
})

describe('earmark import --words-only', () => {
  const TEXT = `${MINE}Hello! *The slope* is one kind of gradient.\n\nIs it?\n`

  test('times the words that are there, and leaves the text alone', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'episodes/fog.mdx': TEXT })
    const { code, out } = await run('talk.srt', 'fog', { wordsOnly: true })
    expect({ code, out }).toEqual({
      code: 0,
      out: 'episodes/fog.words.json: 3 of 10 written words timed\nNext: earmark check fog\n',
    })
    expect(episodeIn(root).mdx).toBe(TEXT)
    const { transcript } = compiled(root)
    expect(transcript.paragraphs.map((paragraph) => paragraph.start)).toEqual([500, 5000])
  })

  test('replaces imported times, others only where it is told to', async () => {
    const { root, run } = project({ 'talk.srt': TALK, 'episodes/fog.mdx': TEXT })
    await run('talk.srt', 'fog', { wordsOnly: true })
    expect((await run('talk.srt', 'fog', { wordsOnly: true })).code).toBe(0)
    const aligned = episodeIn(root).words.replace('imported', 'aligned')
    const other = project({
      ...{ 'talk.srt': TALK, 'episodes/fog.mdx': TEXT, 'episodes/fog.words.json': aligned },
    })
    const { code, err } = await other.run('talk.srt', 'fog', { wordsOnly: true })
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "episodes/fog.words.json:1:1: Unexpected word times that are there already, expected none, or imported ones
        Give \`--force\` to replace them.                                                         file-taken
      "
    `)
    expect(episodeIn(other.root).words).toBe(aligned)
    expect((await other.run('talk.srt', 'fog', { wordsOnly: true, force: true })).code).toBe(0)
    expect(episodeIn(other.root).words).not.toBe(aligned)
  })

  test.each<[string, string, string]>([
    [
      'the transcript of something else',
      'talk.srt',
      `${MINE}Batch normalization: why and how, today, with Carla.\n`,
    ],
    ['a transcript without times', 'talk.txt', TEXT],
  ])('refuses %s', async (name, file, mdx) => {
    const files = { 'talk.srt': TALK, 'talk.txt': 'Hello. The slope.\n', 'episodes/fog.mdx': mdx }
    const { root, run } = project(files)
    const { code, out, err } = await run(file, 'fog', { wordsOnly: true })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.replaceAll(root, '')).toMatchSnapshot(name)
    expect(filesOf(root)).toEqual(files)
  })
})

describe('earmark import refuses', () => {
  test.each<[string, string, string, Partial<ImportOptions>, number]>([
    ['a name that is none', 'talk.srt', 'Über Fog', {}, 2],
    ['a format that is none', 'talk.srt', 'fog', { format: 'stt' }, 2],
    ['a day that does not exist', 'talk.srt', 'fog', { date: '2025-02-30' }, 2],
    ['an empty title', 'talk.srt', 'fog', { title: ' ' }, 2],
    ['a title of a text that stays', 'talk.srt', 'fog', { wordsOnly: true, title: 'A' }, 2],
    ['a language that is none', 'talk.srt', 'fog', { language: 'frnch' }, 2],
    ['times for no episode', 'talk.srt', 'fog', { wordsOnly: true }, 2],
    ['a file that is not there', 'nowhere.srt', 'fog', {}, 1],
    ['a folder', 'in', 'fog', {}, 1],
    ['what is no transcript', 'in/rec.mpeg', 'fog', {}, 1],
    ['JSON that is cut off', 'cut.json', 'fog', {}, 1],
    ['JSON in another shape than named', 'other.json', 'fog', { format: 'deepgram' }, 1],
    ['a transcript that failed', 'failed.json', 'fog', {}, 1],
    ['an http recording', 'talk.srt', 'fog', { audio: 'http://cdn.example/a.mp3' }, 1],
    ['a text for a recording', 'talk.srt', 'fog', { audio: 'talk.srt' }, 1],
  ])('%s', async (name, file, slug, options, status) => {
    const failed = { id: 'x', status: 'error', error: 'Too short', audio_url: 'https://a.example/' }
    const { root, run } = project({
      ...{ 'talk.srt': TALK, 'in/rec.mpeg': speech, 'episodes/fig.mdx': `${MINE}Hi.\n` },
      'cut.json': '{\n  "text": "Hi",\n  "segments": [\n    { "start": 0,',
      'other.json': '{ "segments": [{ "start": 0, "text": "Hi" }] }',
      'failed.json': JSON.stringify(failed, null, 2),
    })
    const before = filesOf(root)
    const { code, out, err } = await run(file, slug, options)
    expect({ code, out }).toEqual({ code: status, out: '' })
    expect(err.replaceAll(`${root}/`, '')).toMatchSnapshot(name)
    expect(filesOf(root)).toEqual(before)
  })

  test('a folder that is not there', async () => {
    const { run } = project({}, '/nowhere')
    expect(await run('talk.srt', 'fog')).toMatchObject({ code: 2, out: '' })
  })
})

test('killed at any moment it leaves the old episode or the new one, once the next command begins', () => {
  const old = { 'episodes/fog.mdx': `${MINE}Old.\n`, 'episodes/fog.words.json': 'old' }
  const seen = new Set<string>()
  for (let moment = 1; ; moment++) {
    const { root } = project({ 'talk.srt': TALK, 'in/rec.mpeg': speech, ...old })
    const args = ['--root', root, 'import', join(root, 'talk.srt'), '--as', 'fog', '--force']
    const { signal, status } = cli([...args, '--audio', join(root, 'in/rec.mpeg')], moment)
    settlePairs(root)
    const { mdx, words } = episodeIn(root)
    const isNew = mdx.includes('Is it?')
    seen.add(`${isNew ? 'new' : 'old'} text, ${words === 'old' ? 'old' : 'new'} times`)
    if (isNew) expect(filesOf(root)['public/audio/fog.mp3']).toBe(speech.toString('latin1'))
    else expect({ mdx, words }).toEqual({ mdx: old['episodes/fog.mdx'], words: 'old' })
    if (signal !== null) continue
    expect(status).toBe(0)
    expect(moment).toBeGreaterThan(10)
    break
  }
  expect(Array.from(seen).sort()).toEqual(['new text, new times', 'old text, old times'])
}, 240_000)

function cli(args: readonly string[], killAt: number) {
  const command = ['--import', './tests/bin/kill.mjs', 'bin/earmark.mjs', ...args]
  const env = { ...process.env, KILL_AT: String(killAt) }
  return spawnSync(process.execPath, command, { cwd: home, env })
}

/** A folder with these files, and the command run in it; paths are those in the folder. */
function project(files: Readonly<Record<string, string | Uint8Array>> = {}, elsewhere?: string) {
  const folder = folderOf(files)
  const root = elsewhere ?? folder
  const within = (path: string) => (/^(\/|https?:)/.test(path) ? path : join(folder, path))
  const run = async (file: string, slug: string, options: Partial<ImportOptions> = {}) => {
    const said = { out: '', err: '' }
    const given: ImportOptions = {
      ...{ file: within(file), slug, format: null, title: null, date: null },
      ...{ language: null, anchors: false, wordsOnly: false, force: false, ...options },
      audio: typeof options.audio === 'string' ? within(options.audio) : null,
    }
    const code = await importTranscript(given, {
      root,
      interactive: false,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    })
    return { code, ...said }
  }
  return { root, run }
}

function episodeIn(root: string, slug = 'fog') {
  const read = (ending: string) => readFileSync(join(root, 'episodes', `${slug}.${ending}`), 'utf8')
  return { mdx: read('mdx'), words: read('words.json') }
}

/** What the page would be made of, and all that is wrong with the files. */
function compiled(root: string) {
  const { mdx, words } = episodeIn(root)
  const episode = parseEpisode({ file: 'episodes/fog.mdx', text: mdx })
  const timed = parseWords({ file: 'episodes/fog.words.json', text: words })
  const duration = timed.value?.audio.duration ?? ZERO
  const recording = { duration, words: timed.value?.words ?? null }
  return {
    words: timed.value,
    transcript: compile(episode.value, recording, new Map()),
    diagnostics: [...episode.diagnostics, ...timed.diagnostics].map((one) => one.reason),
  }
}
