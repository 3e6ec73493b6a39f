import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { align } from '../../../bin/align/align'
import { readSpeech } from '../../../lib/audio/speech'
import { formatWords } from '../../../lib/episode/words/format'
import { parseWords } from '../../../lib/episode/words/parse'
import { ms } from '../../../lib/time'
import { wavOf } from '../../bench/wav'
import { filesOf, folderOf } from '../../folder'
import { ioOf } from '../io'

const speech = readFileSync(join(import.meta.dirname, '../../fixtures/audio/speech.mp3'))
const TEXT =
  'In 1823 an engineer changed how light was carried. The *API* cost $4.5 million.\n\n' +
  '<Concept id="backprop" at="0:08">\n\nBackpropagation, said Müller, is well-known by now.\n\n</Concept>\n'
const WORDS = 'episodes/light.words.json'

// Aligning takes seconds where many tests run at once.
describe('earmark align', { timeout: 30_000 }, () => {
  test('writes when every word is spoken, and says so', async () => {
    const root = project({ text: `日 ${TEXT}` })
    const io = ioOf(root)
    expect(await align({ slug: 'light' }, io)).toBe(0)
    expect(io.said.out).toBe(`${WORDS}: 21 of 22 words timed\n`)
    expect(io.said.err).toContain('episodes/light.mdx:7:1: Unexpected word `日`')
    const { value, diagnostics } = parseWords({ file: WORDS, text: filesOf(root)[WORDS] ?? '' })
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ version: 1, source: 'aligned', audio: { duration: 12_160 } })
    const [api] = value?.words.filter(([word]) => word === 'API') ?? []
    expect(api?.[1]).toBeGreaterThan(5185)
    expect(api?.[1]).toBeLessThan(5265)
  })

  test('a second run writes the same bytes, and draws its progress where that is a terminal', async () => {
    const root = project({})
    await align({ slug: 'light' }, ioOf(root))
    const first = filesOf(root)[WORDS]
    const io = { ...ioOf(root), interactive: true }
    expect(await align({ slug: 'light' }, io)).toBe(0)
    expect(filesOf(root)[WORDS]).toBe(first)
    expect(io.said.err).toContain('Aligning 100 %')
    expect(io.said.err.endsWith('\r\u001B[K')).toBe(true)
  })

  test('a title that is spoken stands before the text', async () => {
    const title = 'In 1823 an engineer changed how light was carried'
    const io = ioOf(project({ title, text: TEXT.slice(title.length + 1) }))
    expect(await align({ slug: 'light' }, io)).toBe(0)
    expect(io.said.out).toBe(`${WORDS}: 21 words timed\n`)
  })
})

describe('of a text that the recording holds twice', { timeout: 60_000 }, () => {
  const cue = (sha256: string | null) =>
    formatWords({
      version: 1,
      source: 'imported',
      audio: { sha256, duration: ms(24_320) },
      words: [
        ['Backpropagation', ms(8000), null],
        ['said', null, null],
        ['Müller', null, null],
      ],
    })

  test.each<[string, Shape & { fresh?: boolean }, boolean]>([
    ['the first is timed, where an anchor says so', { text: TEXT }, true],
    ['also where imported captions do', { words: cue(null) }, true],
    ['but not by those of another recording', { words: cue('0'.repeat(64)) }, false],
    ['and not where all is to begin anew', { words: cue(null), fresh: true }, false],
  ])('%s', async (_, { fresh = false, ...shape }, isFirst) => {
    const heard = await readSpeech(join(import.meta.dirname, '../../fixtures/audio/speech.mp3'))
    if (!heard.ok) throw new Error(heard.problem.kind)
    const once = Int16Array.from(heard.speech.slice(0, heard.speech.length), (one) => one * 0x8000)
    const text = TEXT.replace(' at="0:08"', '')
    const both = new Int16Array(2 * once.length)
    both.set(once)
    both.set(once, once.length)
    const root = project({ text, ...shape, recording: wavOf(both) })
    expect(await align({ slug: 'light', fresh }, ioOf(root))).toBe(0)
    const { value } = parseWords({ file: WORDS, text: filesOf(root)[WORDS] ?? '' })
    const starts = value?.words.map(([, start]) => (start ?? NaN) < 12_000)
    expect(starts).toEqual(Array.from({ length: 21 }, () => isFirst))
  })
})

describe('where text and sound depart', { timeout: 30_000 }, () => {
  const spoken = TEXT.replace(/The \*API\*.*\n/, '')
  const title = 'A light over the sea'

  test('it says what was not heard, with its line, and what is not written, with its time', async () => {
    const note = 'Subscribe to our newsletter for more stories like this one.'
    const root = project({ title, text: `${spoken}\n${note}\n` })
    const io = ioOf(root)
    expect(await align({ slug: 'light' }, io)).toBe(0)
    expect(io.said.out).toBe(`${WORDS}: 16 of 26 words timed\n`)
    expect(io.said.err).toMatchSnapshot()
  })

  test('it says of a sentence that stands elsewhere when it is spoken, and where it belongs', async () => {
    const [first = '', ...rest] = spoken.split('\n')
    const moved = 'The API cost $4.5 million.'
    const root = project({ title, text: `${first}\n${rest.join('\n')}\n${moved}\n` })
    const io = ioOf(root)
    const report = join(root, 'report.json')
    expect(await align({ slug: 'light', report }, io)).toBe(0)
    expect(io.said.out).toBe(`${WORDS}: 16 of 21 words timed\n`)
    expect(io.said.err).toMatchSnapshot()
    const told = JSON.parse(readFileSync(report, 'utf8'))
    expect(told).toMatchObject({
      unheard: [],
      elsewhere: [{ words: 5, text: 'The API cost $4.5 million' }],
    })
  })

  test('it writes a report, as a page or as JSON, and only over another report', async () => {
    const root = project({ text: spoken })
    const json = join(root, 'report.json')
    expect(await align({ slug: 'light', report: json }, ioOf(root))).toBe(0)
    expect(await align({ slug: 'light', report: json }, ioOf(root))).toBe(0)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      file: 'episodes/light.mdx',
      words: 16,
      timed: 16,
      coverage: 1,
      unheard: [],
      wordsByMinute: [16],
    })
    const html = join(root, 'report.html')
    expect(await align({ slug: 'light', report: html }, ioOf(root))).toBe(0)
    expect(readFileSync(html, 'utf8')).toContain('16 of 16 words timed')
    const io = ioOf(root)
    expect(await align({ slug: 'light', report: join(root, WORDS) }, io)).toBe(1)
    expect(io.said.err).toContain('expected a former report')
    expect(await align({ slug: 'light', report: 'report.txt' }, ioOf(root))).toBe(2)
  })

  test('unchanged, it keeps the times that stand there, unless it is to begin anew', async () => {
    const root = project({})
    await align({ slug: 'light' }, ioOf(root))
    const read = () => readFileSync(join(root, WORDS), 'utf8')
    const first = read()
    const moved = first.replace(/\["changed", (\d+), (\d+)\]/, '["changed", $1, $1]')
    writeFileSync(join(root, WORDS), moved)
    await align({ slug: 'light' }, ioOf(root))
    expect(read()).toBe(moved)
    await align({ slug: 'light', fresh: true }, ioOf(root))
    expect(read()).toBe(first)
  })

  test('a word is heard as `pronounce` spells it', async () => {
    const text = TEXT.replace('engineer', 'Xyzzyq')
    const root = project({ text, front: 'pronounce: { Xyzzyq: engineer }' })
    await align({ slug: 'light' }, ioOf(root))
    const plain = project({})
    await align({ slug: 'light' }, ioOf(plain))
    expect(filesOf(root)[WORDS]?.replace('Xyzzyq', 'engineer')).toBe(filesOf(plain)[WORDS])
  })
})

describe('earmark align refuses', { timeout: 30_000 }, () => {
  test('an episode that is not there', async () => {
    const io = ioOf(project({}))
    expect(await align({ slug: 'ligth' }, io)).toBe(2)
    expect(io.said.err).toMatchInlineSnapshot(`
      "Unexpected episode \`ligth\`, expected the name of a file in episodes/
        Did you mean \`light\`?
      "
    `)
  })

  test('a folder that is no project', async () => {
    const io = ioOf(folderOf())
    expect(await align({ slug: 'light' }, io)).toBe(1)
    expect(io.said.err).toMatchInlineSnapshot(`
      "episodes/:1:1: Unexpected project without \`episodes/\`, expected a folder of that name
        Begin with \`earmark new --audio FILE\` or \`earmark import FILE --as <slug>\`, or name the project’s folder with \`--root\`.  folder-missing
      "
    `)
  })

  test.each([
    ['a language other than English', { front: 'language: de' }],
    ['a recording that lies elsewhere', { audio: 'https://example.org/light.mp3' }],
    ['an episode without words', { text: '' }],
    ['a recording that is missing', { audio: '/audio/nowhere.mp3' }],
    ['text that could not be read', { text: 'One <Concept id="a">two.' }],
    ['a recording of something else', { text: 'word '.repeat(150) }],
  ])('%s', async (name, shape) => {
    const root = project({ ...shape, words: 'old' })
    const io = ioOf(root)
    expect(await align({ slug: 'light' }, io)).toBe(1)
    expect(io.said.out).toBe('')
    expect(io.said.err).toMatchSnapshot(name)
    expect(filesOf(root)[WORDS]).toBe('old')
  })

  test('the show’s language where the episode names none', async () => {
    const root = project({ show: 'language: de' })
    const io = ioOf(root)
    expect(await align({ slug: 'light' }, io)).toBe(1)
    expect(io.said.err).toContain('episodes/light.mdx:1:1: Unexpected language `de`')
  })

  test('to leave half a file where it cannot write', async () => {
    const root = project({ inTheWay: true })
    const io = ioOf(root)
    expect(await align({ slug: 'light' }, io)).toBe(1)
    expect(io.said.err).toMatch(
      /^episodes\/light\.words\.json:1:1: Unexpected `E\w+` while writing/,
    )
  })
})

interface Shape {
  readonly title?: string
  readonly audio?: string
  readonly front?: string
  readonly text?: string
  readonly words?: string
  readonly show?: string
  readonly recording?: Uint8Array
  readonly inTheWay?: boolean
}

/** A project of one episode, `light`, with the recording of the fixture. */
function project(shape: Shape): string {
  const {
    title = 'A light over the sea',
    audio = '/audio/light.mp3',
    front = '',
    text = TEXT,
  } = shape
  const head = ['---', `title: ${title}`, 'date: 2024-11-18', `audio: ${audio}`, front, '---']
  return folderOf({
    'episodes/light.mdx': `${head.filter(Boolean).join('\n')}\n\n${text}`,
    'public/audio/light.mp3': shape.recording ?? speech,
    ...(shape.words === undefined ? {} : { [WORDS]: shape.words }),
    ...(shape.show === undefined ? {} : { 'show.yaml': shape.show }),
    ...(shape.inTheWay ? { [`${WORDS}/in-the-way`]: '' } : {}),
  })
}
