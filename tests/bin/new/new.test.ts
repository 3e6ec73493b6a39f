import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../bin/ask'
import { create, type NewOptions } from '../../../bin/new/new'
import { newConcept } from '../../../bin/new/concept'
import { newEpisode } from '../../../bin/new/episode'
import { parseConcept } from '../../../lib/episode/concept'
import { parseEpisode } from '../../../lib/episode/parse'
import { decodeText } from '../../../lib/episode/text'
import { recordingOf } from '../../../lib/recording'
import { filesOf, folderOf } from '../../folder'
import { ioOf } from '../io'
import { chapterFrame, frame, id3, pictureFrame, textFrame } from '../../lib/audio/id3'

const home = join(import.meta.dirname, '../../..')
const speech = readFileSync(join(home, 'tests/fixtures/audio/speech.mp3'))
const m4a = readFileSync(join(home, 'tests/fixtures/audio/tables-before.m4a'))
const PNG = Buffer.from('\x89PNG\r\n\x1A\n+', 'latin1')
const TAGS = [
  textFrame('TIT2', 'Über light & “sea” {x}'),
  frame('TDRC', 0, '2025-03-01'),
  frame('TPE1', 0, 'Ada Example'),
  pictureFrame(3, 'image/png', PNG),
  chapterFrame('a', 'Opening', 0, 5000),
  chapterFrame('b', 'Money', 5000, 12_000),
]
const TEXT =
  'In 1823 an engineer changed\nhow light was carried.\n\n{The API} cost *$4.5* million.\n\n' +
  'Backpropagation, said Müller, is well-known by now.\n'

describe('earmark new, from a recording', () => {
  test('scaffolds an episode of its tags, with the text and what to do next', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'in/text.txt': TEXT })
    const { code, out, err } = await run({ text: 'in/text.txt' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "episodes/uber-light-sea-x.mdx: Über light & “sea” {x}, 2025-03-01, 2 chapters, 21 words
      public/audio/uber-light-sea-x.mp3: copied
      public/audio/uber-light-sea-x.png: copied
      1 chapter in comments, about where they begin: move each to its place.
      Next: earmark align uber-light-sea-x
      "
    `)
    const { 'episodes/uber-light-sea-x.mdx': mdx, ...files } = filesOf(root)
    expect(Buffer.from(mdx ?? '', 'latin1').toString()).toMatchInlineSnapshot(`
      "---
      title: Über light & “sea” {x}
      date: 2025-03-01
      audio: /audio/uber-light-sea-x.mp3
      image: /audio/uber-light-sea-x.png
      speakers:
        ada-example:
          name: Ada Example
      ---

      ## Opening

      In 1823 an engineer changed how light was carried.

      {/* This chapter begins about here: move it to its place, out of this comment.

      ## Money

      <Mark at="0:05" />

      */}

      \\{The API} cost \\*$4.5\\* million.

      Backpropagation, said Müller, is well-known by now.
      "
    `)
    expect(Object.keys(files)).toEqual([
      'in/rec.mpeg',
      'in/text.txt',
      'public/audio/uber-light-sea-x.mp3',
      'public/audio/uber-light-sea-x.png',
    ])
    expect(files['public/audio/uber-light-sea-x.mp3']).toBe(files['in/rec.mpeg'])
  })

  test('what it writes is an episode', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'in/text.txt': TEXT })
    await run({ text: 'in/text.txt' }, 'light')
    const { value, diagnostics } = parseEpisode(sourceOf(root, 'episodes/light.mdx'))
    expect(diagnostics).toEqual([])
    expect(value.meta).toMatchObject({
      title: 'Über light & “sea” {x}',
      date: '2025-03-01',
      image: '/audio/light.png',
      speakers: [{ id: 'ada-example', name: 'Ada Example' }],
    })
    expect((await recordingOf(value, root)).value?.duration).toBe(12_160)
  })

  test('without text says where to write it', async () => {
    const { run } = project({ 'in/rec.mpeg': tagged() })
    expect((await run({}, 'light')).out.split('\n').at(-2)).toBe(
      'Next: write what is spoken into episodes/light.mdx, then: earmark align light',
    )
  })

  test('takes what the command line says before what the tags say', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged() })
    const { code } = await run({ title: 'A light', date: '2024-12-31' }, 'sea')
    expect(code).toBe(0)
    expect(filesOf(root)['episodes/sea.mdx']).toMatch(
      /^---\ntitle: A light\ndate: 2024-12-31\naudio: \/audio\/sea\.mp3\n/,
    )
  })

  test('without tags takes the file’s name and today, and says so', async () => {
    const { root, run } = project({ 'in/rec.mpeg': speech })
    const { out } = await run({})
    expect(out).toMatch(/^episodes\/rec\.mdx: Rec, \d{4}-\d{2}-\d{2}\n/)
    expect(out).toMatch(/The recording names no day: `\d{4}-\d{2}-\d{2}` is today\.\n/)
    expect(filesOf(root)['episodes/rec.mdx']).toContain('title: Rec\n')
  })

  test('takes neither the show nor its author for a speaker', async () => {
    const show = 'title: The Show\nauthor: Ada Example\n'
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'show.yaml': show })
    await run({}, 'light')
    expect(filesOf(root)['episodes/light.mdx']).not.toContain('speakers')
  })

  test('names a recording where it is, if it is published there', async () => {
    const { root, run } = project({ 'public/audio/été 1.mp3': speech })
    const { code } = await run({ audio: 'public/audio/été 1.mp3' }, 'light')
    expect(code).toBe(0)
    expect(filesOf(root)['episodes/light.mdx']).toContain('audio: /audio/%C3%A9t%C3%A9%201.mp3\n')
    const { value } = parseEpisode(sourceOf(root, 'episodes/light.mdx'))
    expect((await recordingOf(value, root)).value?.duration).toBe(12_160)
  })

  test('writes a recording that only browsers play, and says how to convert it', async () => {
    const { root, run } = project({ 'in/rec.m4a': m4a })
    const { code, err } = await run({ audio: 'in/rec.m4a' }, 'light')
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "episodes/light.mdx:4:8: Unexpected kind of audio in \`public/audio/light.m4a\` (MP4 audio), expected an MP3 or WAV recording
        Convert it, and name the result in \`audio:\`: \`ffmpeg -i public/audio/light.m4a public/audio/light.mp3\`.  audio-plays
      "
    `)
    expect(filesOf(root)['episodes/light.mdx']).toContain('## Ownership\n\n<Mark at="0:03" />\n')
    expect(filesOf(root)['public/audio/light.m4a']).toBe(m4a.toString('latin1'))
  })

  test.each([
    ['Windows-1252', Buffer.from('M\xfcller said \x93yes\x94.', 'latin1'), 'Müller said “yes”.'],
    ['UTF-8 with page breaks', Buffer.from('Müller\vsaid \f“yes”.'), 'Müller said “yes”.'],
    ['UTF-16', Buffer.from('\uFEFFMüller said “yes”.', 'utf16le'), 'Müller said “yes”.'],
  ])('reads a text in %s', async (_, bytes, words) => {
    const { root, run } = project({ 'in/rec.mpeg': speech, 'in/a.txt': bytes })
    expect((await run({ text: 'in/a.txt' }, 'light')).code).toBe(0)
    expect(Buffer.from(filesOf(root)['episodes/light.mdx'] ?? '', 'latin1').toString()).toContain(
      `\n\n${words}\n`,
    )
  })

  test('an empty line ends a paragraph, whatever ends a line', async () => {
    const { root, run } = project({ 'in/rec.mpeg': speech, 'in/a.txt': 'One\r\rtwo\rthree' })
    await run({ text: 'in/a.txt' }, 'light')
    expect(filesOf(root)['episodes/light.mdx']).toMatch(/\n\nOne\n\ntwo three\n$/)
  })

  test('says where the text holds times and speakers, that would count as spoken', async () => {
    const text = 'Hello.\n\n[0:04] **Ada:** Good morning.\n\n[0:08] **Bob:** And to you.\n'
    const { root, run } = project({ 'in/rec.mpeg': speech, 'in/a.txt': text })
    const { code, err } = await run({ text: 'in/a.txt' }, 'light')
    expect(code).toBe(0)
    expect(err.replaceAll(root, '')).toMatchInlineSnapshot(`
      "/in/a.txt:3:1: Unexpected time \`0:04\`, expected only what is spoken
        Here it counts as spoken. \`earmark import /in/a.txt --as <slug> --audio <recording> --force\` reads times, speakers and headings as such.  plain-text
      /in/a.txt:3:1: Unexpected speaker \`Ada\`, expected only what is spoken
        Here it counts as spoken. \`earmark import /in/a.txt --as <slug> --audio <recording> --force\` reads times, speakers and headings as such.  plain-text
      "
    `)
  })

  test('is in the language that it is given, where that is not the show’s', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'in/text.txt': TEXT })
    const first = await run({ text: 'in/text.txt', language: 'es' }, 'a')
    const second = await run({ text: 'in/text.txt', language: 'en' }, 'b')
    expect([first.out, second.out]).toEqual([
      expect.stringMatching(/Next: earmark check a\n$/),
      expect.stringMatching(/Next: earmark align b\n$/),
    ])
    const files = filesOf(root)
    expect(files['episodes/a.mdx']).toContain('\nlanguage: es\n')
    expect(files['episodes/b.mdx']).not.toContain('language:')
  })

  test('in a language that cannot be aligned does not propose to', async () => {
    const { run } = project({
      'in/rec.mpeg': tagged(),
      'in/a.txt': 'Ja.',
      'show.yaml': 'language: de',
    })
    expect((await run({ text: 'in/a.txt' }, 'light')).out).toContain('Next: earmark check light\n')
  })
})

describe('earmark new never overwrites what it did not make', () => {
  test('an episode', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'episodes/light.mdx': 'mine' })
    const { code, err } = await run({}, 'light')
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "episodes/light.mdx:1:1: Unexpected episode that is there already, expected a new name
        Choose another name, or give \`--force\` to replace it.                                   file-taken
      "
    `)
    expect(Object.keys(filesOf(root))).toEqual(['episodes/light.mdx', 'in/rec.mpeg'])
    expect((await run({ force: true }, 'light')).code).toBe(0)
    expect(filesOf(root)['episodes/light.mdx']).not.toBe('mine')
  })

  test('a recording, unless it is the same', async () => {
    const { root, run } = project({ 'in/rec.mpeg': speech, 'public/audio/light.mp3': 'mine' })
    const { code, err } = await run({}, 'light')
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 1,
      err: 'public/audio/light.mp3:1:1: Unexpected recording that is there already, expected a new name',
    })
    expect(Object.keys(filesOf(root))).toEqual(['in/rec.mpeg', 'public/audio/light.mp3'])
    const same = project({ 'in/rec.mpeg': speech, 'public/audio/light.mp3': speech })
    const { out } = await same.run({}, 'light')
    expect(out).toContain('public/audio/light.mp3: there already\n')
  })

  test('a picture: the one that is there serves', async () => {
    const { root, run } = project({ 'in/rec.mpeg': tagged(), 'public/audio/light.png': 'mine' })
    expect((await run({}, 'light')).code).toBe(0)
    expect(filesOf(root)['public/audio/light.png']).toBe('mine')
    expect(filesOf(root)['episodes/light.mdx']).toContain('image: /audio/light.png\n')
  })
})

describe('earmark new refuses', () => {
  test.each<[string, NewOptions, string | null, number]>([
    ['nothing', {}, null, 2],
    ['a name that is none', { audio: 'in/rec.mpeg' }, 'Über Light', 2],
    ['a day that does not exist', { audio: 'in/rec.mpeg', date: '2025-02-30' }, null, 2],
    ['a language that is none', { audio: 'in/rec.mpeg', language: 'frnch' }, null, 2],
    ['an episode and a concept at once', { audio: 'in/rec.mpeg', concept: 'light' }, null, 2],
    ['a term of an episode', { audio: 'in/rec.mpeg', term: 'Light' }, null, 2],
    ['a recording that is not there', { audio: 'in/nowhere.mp3' }, null, 1],
    ['a text for a recording', { audio: 'in/text.txt' }, null, 1],
    ['a folder for a recording', { audio: 'in' }, null, 1],
    ['a text that is not there', { audio: 'in/rec.mpeg', text: 'in/nowhere.txt' }, null, 1],
    ['a title without a letter', { audio: 'in/rec.mpeg', title: ' ' }, null, 2],
    ['a recording for a text', { audio: 'in/rec.mpeg', text: 'in/rec.mpeg' }, null, 1],
    ['rich text for a text', { audio: 'in/rec.mpeg', text: 'in/a.rtf' }, null, 1],
    ['captions for a text', { audio: 'in/rec.mpeg', text: 'in/cues.txt' }, null, 1],
    ['a text without words', { audio: 'in/rec.mpeg', text: 'in/empty.txt' }, null, 1],
  ])('%s', async (name, options, slug, status) => {
    const { root, run } = project({
      ...{ 'in/rec.mpeg': speech, 'in/text.txt': TEXT, 'in/empty.txt': ' \n\n' },
      ...{ 'in/a.rtf': '{\\rtf1\\ansi Hello}' },
      'in/cues.txt': '1\n00:00:01,000 --> 00:00:02,000\nOne\n',
    })
    const before = filesOf(root)
    const { code, out, err } = await run({ audio: undefined, ...options }, slug)
    expect({ code, out }).toEqual({ code: status, out: '' })
    expect(err.replaceAll(root, '')).toMatchSnapshot(name)
    expect(filesOf(root)).toEqual(before)
  })

  test('a folder that is not there', async () => {
    const io = ioOf('/nowhere')
    expect(await create(null, { concept: 'light' }, io)).toBe(2)
    expect(io.said.err).toBe('Unexpected `--root /nowhere`, expected a folder\n')
  })
})

describe('earmark new --concept', () => {
  test('scaffolds a concept that only lacks its definition', async () => {
    const { root, run } = project({})
    const { code, out } = await run({ audio: undefined, concept: 'batch-normalization' })
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "concepts/batch-normalization.mdx: Batch Normalization
      Next: write its definition there, then: earmark check
      "
    `)
    const file = 'concepts/batch-normalization.mdx'
    const { value, diagnostics } = parseConcept(sourceOf(root, file))
    expect(value).toMatchObject({ id: 'batch-normalization', term: 'Batch Normalization' })
    expect(diagnostics.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['concept-definition', false],
    ])
  })

  test('by the name it is given, whatever that holds', async () => {
    const { root, run } = project({})
    await run({ audio: undefined, concept: 'c', term: 'C: "why?" # {not}' })
    expect(parseConcept(sourceOf(root, 'concepts/c.mdx')).value.term).toBe('C: "why?" # {not}')
  })

  test('replaces one only where it is told to', async () => {
    const { root, run } = project({ 'concepts/a.mdx': 'mine' })
    const { code, err } = await run({ audio: undefined, concept: 'a' })
    expect(code).toBe(1)
    expect(err).toContain('concepts/a.mdx:1:1: Unexpected concept that is there already')
    expect(filesOf(root)).toEqual({ 'concepts/a.mdx': 'mine' })
    expect((await run({ audio: undefined, concept: 'a', force: true })).code).toBe(0)
  })

  test('refuses an id that is none', async () => {
    const { run } = project({})
    const { code, err } = await run({ audio: undefined, concept: 'Batch Norm' })
    expect(code).toBe(2)
    expect(err).toMatchInlineSnapshot(`
      "Unexpected concept \`Batch Norm\`, expected lower-case letters, digits and hyphens
        Did you mean \`batch-norm\`?
      "
    `)
  })
})

describe('at a terminal', () => {
  const given = { slug: null, text: null, title: null, date: null, language: null, force: false }

  test('only what nobody knows is asked for, until it can be used', async () => {
    const { root } = project({ 'in/rec.mpeg': speech })
    const asked: string[] = []
    const answers = ['A light: over the sea', 'tomorrow', '2025-03-02', 'Sea!', 'sea']
    const ask: Ask = (question, initial) => {
      asked.push(`${question} [${initial}]`)
      return Promise.resolve(answers.shift() ?? null)
    }
    const io = ioOf(root)
    const audio = join(root, 'in/rec.mpeg')
    expect(await newEpisode({ ...given, audio }, { ask, today: '2025-03-01' }, io)).toBe(0)
    expect(asked).toEqual([
      'Title [Rec]',
      ...['Date [2025-03-01]', 'Date, a day such as 2024-11-18 [2025-03-01]'],
      ...[
        'Name in its address [a-light-over-the-sea]',
        'Name in its address, lower-case letters, digits and hyphens [a-light-over-the-sea]',
      ],
    ])
    expect(filesOf(root)['episodes/sea.mdx']).toContain('date: 2025-03-02\n')
    expect(io.said.out).not.toContain('today')
  })

  test('whoever leaves finds nothing written', async () => {
    const { root } = project({ 'in/rec.mpeg': tagged() })
    const io = ioOf(root)
    const ask: Ask = () => Promise.resolve(null)
    const audio = join(root, 'in/rec.mpeg')
    expect(await newEpisode({ ...given, audio }, { ask, today: '2025-03-01' }, io)).toBe(1)
    expect(await newConcept({ id: 'a', term: null, force: false }, ask, io)).toBe(1)
    expect(io.said).toEqual({ out: '', err: 'Nothing was written.\nNothing was written.\n' })
    expect(Object.keys(filesOf(root))).toEqual(['in/rec.mpeg'])
  })
})

describe('the command line', () => {
  test('never waits for an answer where nobody can give one', async () => {
    const { root } = project({ 'in/rec.mpeg': speech })
    const child = spawn(
      process.execPath,
      ['bin/earmark.mjs', '--root', root, 'new', '--audio', join(root, 'in/rec.mpeg')],
      { cwd: home, stdio: ['pipe', 'ignore', 'ignore'] },
    )
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(Object.keys(filesOf(root))).toContain('episodes/rec.mdx')
  }, 30_000)

  test('killed at any moment it leaves no half of an episode, and a second run finishes', () => {
    for (let moment = 1; ; moment++) {
      const { root } = project({ 'in/rec.mpeg': tagged() })
      const args = ['--root', root, 'new', 'light', '--audio', join(root, 'in/rec.mpeg')]
      const { signal, status } = cli(args, moment)
      const files = filesOf(root)
      if ('episodes/light.mdx' in files || signal === null) {
        expect(files['public/audio/light.mp3']).toBe(files['in/rec.mpeg'])
        expect(files['public/audio/light.png']).toBe(PNG.toString('latin1'))
        expect(files['episodes/light.mdx']).toMatch(/<Mark at="0:05" \/>\n$/)
      }
      if (signal === null) {
        expect(status).toBe(0)
        expect(moment).toBeGreaterThan(8)
        break
      }
      if (moment === 7) {
        expect(cli(args, 0).status).toBe(0)
        expect(Object.keys(filesOf(root))).toEqual([
          ...['episodes/light.mdx', 'in/rec.mpeg'],
          ...['public/audio/light.mp3', 'public/audio/light.png'],
        ])
      }
    }
  }, 240_000)
})

function cli(args: readonly string[], killAt: number) {
  return spawnSync(
    process.execPath,
    ['--import', './tests/bin/kill.mjs', 'bin/earmark.mjs', ...args],
    {
      cwd: home,
      env: { ...process.env, KILL_AT: String(killAt) },
    },
  )
}

function tagged(): Buffer {
  return Buffer.concat([id3(...TAGS), speech])
}

function sourceOf(root: string, file: string) {
  return decodeText(file, readFileSync(join(root, file))).value
}

/** A folder with these files, and the command run in it on `in/rec.mpeg`. */
function project(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderOf(files)
  const run = async (
    options: Partial<Record<keyof NewOptions, unknown>>,
    slug: string | null = null,
  ) => {
    const io = ioOf(root)
    const given = within(root, { audio: 'in/rec.mpeg', ...options })
    const code = await create(slug, given, io)
    return { code, ...io.said }
  }
  return { root, run }
}

/** The options with their paths in the folder; those that are `undefined` left out. */
function within(root: string, options: object): NewOptions {
  const entries = Object.entries(options).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return []
    return [[key, key === 'audio' || key === 'text' ? join(root, String(value)) : value]]
  })
  return Object.fromEntries(entries)
}
