import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTags } from '../../../lib/audio/tags'
import { folderOf } from '../../folder'
import { chapterFrame, frame, id3, pictureFrame, textFrame } from './id3'

const fixtures = join(import.meta.dirname, '../../fixtures/audio')
const speech = readFileSync(join(fixtures, 'speech.mp3'))
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1])
const PNG = Buffer.from('\x89PNG\r\n\x1A\n+', 'latin1')

describe('the tags of an mp3', () => {
  test('are its title, day, artists, picture and chapters, in the order of their starts', async () => {
    const tag = id3(
      textFrame('TIT2', 'Wem gehört was? 日本 & <b>'),
      textFrame('TPE1', 'Ada Example'),
      frame('TYER', 0, '2025'),
      frame('TDAT', 0, '0103'),
      pictureFrame(0, 'image/png', PNG),
      pictureFrame(3, 'image/jpg', JPEG),
      chapterFrame('b', 'Second', 4500, 9000),
      chapterFrame('a', 'First', 0, 4500),
      chapterFrame('c', ' ', 9000, 9500),
      chapterFrame('d', 'Behind the end', 20_000, 21_000),
    )
    expect(await tagsOf(tag, speech)).toEqual({
      title: 'Wem gehört was? 日本 & <b>',
      date: '2025-03-01',
      artists: ['Ada Example'],
      picture: { extension: 'jpg', bytes: new Uint8Array(JPEG) },
      chapters: [
        { title: 'First', start: 0 },
        { title: 'Second', start: 4500 },
      ],
      duration: 12_204,
    })
  })

  test.each([
    ['a year alone', [frame('TYER', 0, '2025')], null],
    ['a day that does not exist', [frame('TYER', 0, '2025'), frame('TDAT', 0, '3002')], null],
    ['a full date', [frame('TDRC', 0, '2025-03-01T10:00:00')], '2025-03-01'],
    ['a release date', [frame('TDRL', 0, '2025-03-01')], '2025-03-01'],
  ])('%s', async (_, frames, date) => {
    expect((await tagsOf(id3(...frames), speech)).date).toBe(date)
  })

  test('UTF-8 that claims to be Latin-1 is read as what it is, and Latin-1 stays', async () => {
    const utf8 = frame('TIT2', 0, Buffer.from('Müller’s light'))
    expect((await tagsOf(id3(utf8), speech)).title).toBe('Müller’s light')
    expect((await tagsOf(id3(frame('TIT2', 0, 'Müller')), speech)).title).toBe('Müller')
  })

  test('a picture that no browser shows is left where it is', async () => {
    const tag = id3(pictureFrame(3, 'image/bmp', Buffer.from('BM')))
    expect((await tagsOf(tag, speech)).picture).toBeNull()
  })

  test('whatever stands in a tag, nothing is thrown', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
      const tags = await tagsOf(
        id3(frame('CHAP', noise), frame('APIC', noise), frame('TIT2', noise)),
        speech,
      )
      expect(tags.chapters.every(({ title }) => title !== '')).toBe(true)
    })
    await fc.assert(property, { numRuns: 50 })
  })
})

describe('the chapters of an MP4 file', () => {
  const CHAPTERS = [
    { title: 'Opening', start: 0 },
    { title: 'Ownership', start: 3000 },
    { title: '# Borrowing {x}', start: 6000 },
  ]

  test.each(['before', 'behind'])('are read where the tables stand %s the sound', async (where) => {
    const tags = await readTags(join(fixtures, `tables-${where}.m4a`))
    expect(tags).toMatchObject({ title: 'Who owns <what>? & “why”', date: '2025-03-01' })
    expect(tags.chapters.slice(0, 3)).toEqual(CHAPTERS)
  })

  test('are read from the list where there is no track of them', async () => {
    const bytes = readFileSync(join(fixtures, 'tables-behind.m4a'))
    bytes.write('none', bytes.indexOf('chap', bytes.indexOf('tref')), 'latin1')
    expect((await tagsOf(bytes)).chapters.slice(0, 3)).toEqual(CHAPTERS)
  })

  test('are the true ones or none where the file breaks off, wherever it does', async () => {
    const bytes = readFileSync(join(fixtures, 'tables-behind.m4a'))
    const all = (await tagsOf(bytes)).chapters
    for (let length = 0; length < bytes.length; length += 41) {
      const { chapters } = await tagsOf(bytes.subarray(0, length))
      expect(chapters).toEqual(all.slice(0, chapters.length))
    }
  })

  test('are none where bytes are changed, or some; nothing is thrown', async () => {
    const bytes = readFileSync(join(fixtures, 'tables-before.m4a'))
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    const property = fc.asyncProperty(fc.array(change, { maxLength: 9 }), async (changes) => {
      const changed = Buffer.from(bytes)
      for (const [at, byte] of changes) changed[at] = byte
      expect(Array.isArray((await tagsOf(changed)).chapters)).toBe(true)
    })
    await fc.assert(property, { numRuns: 200 })
  })
})

test('a recording without tags has none, and its length', async () => {
  const none = { title: null, date: null, artists: [], picture: null, chapters: [] }
  expect(await tagsOf(speech)).toEqual({ ...none, duration: 12_204 })
  expect(await tagsOf(Buffer.from('just text'))).toEqual({ ...none, duration: null })
})

test('a file that is not there is an error', async () => {
  await expect(readTags(join(fixtures, 'nowhere.mp3'))).rejects.toThrow('ENOENT')
})

function tagsOf(...parts: readonly Uint8Array[]) {
  return readTags(join(folderOf({ 'a.bin': Buffer.concat(parts) }), 'a.bin'))
}
