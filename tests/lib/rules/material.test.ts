import { describe, expect, test } from 'vitest'
import { PEAKS } from '../../../lib/audio/peaks'
import type { Sample } from '../../../lib/rules/example'
import { diagnosticsOf, saidOf } from './sample'

describe('words-match-audio', () => {
  const other = 'b'.repeat(64)
  const timedFor = (timed: Sample['timed'], recording: Sample['recording'] = {}) => ({
    text: 'Word',
    words: [['Word', 1, 2]] as const,
    ...(timed ? { timed } : {}),
    recording,
  })
  const weightOf = async (sample: Sample) =>
    (await diagnosticsOf(sample))
      .filter(({ ruleId }) => ruleId === 'words-match-audio')
      .map(({ fatal }) => fatal)

  test('another length is another recording: an error', async () => {
    expect(await weightOf(timedFor({ sha256: other, duration: 61_000 }))).toEqual([true])
    expect(await weightOf(timedFor({ sha256: other, duration: 59_000 }))).toEqual([true])
  })

  test('another file of the same length may be the same recording: a warning', async () => {
    expect(await weightOf(timedFor({ sha256: other, duration: 60_050 }))).toEqual([false])
  })

  test('the same sound under new tags is the same recording', async () => {
    const sample = timedFor({ sha256: other, duration: 60_000, sound: 'a sound' })
    expect(await weightOf(sample)).toEqual([])
  })

  test('times brought to a recording that is not there yet are an error till it is', async () => {
    const [found] = await diagnosticsOf({
      text: 'Word',
      words: [['Word', 1, 2]],
      timed: { duration: 90_000 },
    })
    expect(found?.reason).toBe(
      'Unexpected word times of another recording, `0:30` longer than `/audio/example.mp3`, expected those of this one',
    )
    expect(found?.note).toContain('run `earmark retime example --shift 0`')
  })

  test('the remedy moves the times by the difference', async () => {
    const [longer] = await diagnosticsOf(timedFor({ sha256: other, duration: 30_000 }))
    expect(longer?.note).toContain('`earmark retime example --insert 30@0:00`')
    const [shorter] = await diagnosticsOf(timedFor({ sha256: other, duration: 90_000 }))
    expect(shorter?.note).toContain('`earmark retime example --cut 0:00-0:30`')
  })
})

describe('audio-loudness', () => {
  const loud = (loudness: number, channels: 'one' | 'several' = 'several') =>
    saidOf({ recording: { loudness, channels } }, 'audio-loudness')

  test('is a matter only far from what apps play', async () => {
    for (const loudness of [-20, -16, -14, -12]) expect(await loud(loudness)).toEqual([])
    for (const loudness of [-20.1, -11.9]) expect(await loud(loudness)).toHaveLength(1)
    for (const loudness of [-23, -19, -16]) expect(await loud(loudness, 'one')).toEqual([])
  })

  test('is no matter where too little is heard to measure it, but silence throughout is one', async () => {
    const silent = (recording: Sample['recording']) =>
      saidOf({ recording: { loudness: null, ...recording } }, 'audio-loudness')
    expect(await silent({ peaks: new Uint8Array(PEAKS).fill(1, 7, 8) })).toEqual([])
    expect(await silent({ duration: 999 })).toEqual([])
    expect(await silent({})).toEqual([
      '4:8: Unexpected silence from start to end of `public/audio/example.mp3`, expected something to hear',
    ])
  })
})

describe('audio-channels', () => {
  test('mono speech and stereo are fine', async () => {
    for (const channels of ['one', 'several'] as const)
      expect(await saidOf({ recording: { channels } }, 'audio-channels')).toEqual([])
  })

  test('two channels alike are no more than a hint', async () => {
    const [found] = await diagnosticsOf({ recording: { channels: 'alike' } })
    expect([found?.ruleId, found?.fatal]).toEqual(['audio-channels', undefined])
  })
})

test('date-future: today is no future, a draft has none', async () => {
  const on = (today: string, front?: string) =>
    saidOf({ ...(front ? { front } : {}) }, 'date-future', today)
  expect(await on('2024-11-18')).toEqual([])
  expect(await on('2024-11-17')).toHaveLength(1)
  expect(await on('2024-11-17', 'draft: true')).toEqual([])
})

describe('pictures', () => {
  const png = (width: number, height: number, bytes = 0) => {
    const size = [width, height].flatMap((side) => [0, 0, side >> 8, side & 255])
    const head = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'
    return head + String.fromCharCode(...size) + '\0'.repeat(bytes)
  }
  const cover = (content: string) =>
    saidOf(
      { front: 'image: /images/cover.png', files: { 'public/images/cover.png': content } },
      'cover-picture',
    )

  test('a cover is what directories take', async () => {
    expect(await cover(png(1400, 1400))).toEqual([])
    expect(await cover(png(3000, 3000))).toEqual([])
    expect(await cover(png(3001, 3001))).toHaveLength(1)
    expect(await cover(png(1500, 1400))).toHaveLength(1)
    expect(await cover(png(1400, 1400, 1_000_000))).toEqual([
      '5:8: Unexpected cover of `1.0 MB` in `public/images/cover.png`, expected less than 1 MB',
    ])
    expect(await cover('GIF89a')).toHaveLength(1)
  })

  test('a name with other capitals is missing, and the right one is said', async () => {
    const text = '![A net](/images/Net.png)'
    const [found] = (await diagnosticsOf({ text, files: { 'public/images/net.png': 'x' } })).filter(
      ({ ruleId }) => ruleId === 'image-exists',
    )
    expect(found?.note).toBe('Did you mean `/images/net.png`?')
  })

  test('pictures of concepts and of the show are looked for too', async () => {
    const files = {
      'concepts/a.mdx': '---\nterm: A\n---\n\n![A net](/images/a.png)\n',
      'show.yaml': 'title: A\nimage: /images/cover.png\n',
    }
    expect(await saidOf({ files }, 'image-exists')).toEqual([
      'concepts/a.mdx:5:1: Unexpected missing file `public/images/a.png`, expected a picture',
      'show.yaml:2:8: Unexpected missing file `public/images/cover.png`, expected a picture',
    ])
  })
})

describe('texts', () => {
  test('link-https: of this machine, of an unencrypted bare address, of front matter', async () => {
    const text = 'See [it](http://localhost:3000/) and http://a.example <Mark at="1" />here.'
    const front = 'links: [{ title: A, url: "http://b.example/" }]'
    expect(await saidOf({ text, front }, 'link-https')).toEqual([
      '5:26: Unexpected link to `http://b.example/`, expected https',
    ])
  })

  test('link-text: a picture with a description speaks for its link', async () => {
    const link = (inner: string) =>
      saidOf({ text: `See [${inner}](https://a.example/).` }, 'link-text')
    expect(await link('![A net](/a.png)')).toEqual([])
    expect(await link('![](/a.png)')).toHaveLength(1)
    expect(await link('`code`')).toEqual([])
  })

  test('heading-level: up any number, down one at a time', async () => {
    const levels = (...depths: readonly number[]) =>
      saidOf(
        { text: depths.map((depth) => `${'#'.repeat(depth)} A\n\nb`).join('\n\n') },
        'heading-level',
      )
    expect(await levels(2, 3, 4, 2, 3)).toEqual([])
    expect(await levels(3)).toHaveLength(1)
    expect(await levels(2, 4, 4)).toHaveLength(1)
  })
})

describe('feed-fields', () => {
  test('a project without a show is told what one needs', async () => {
    expect(await saidOf({ files: { 'show.yaml': null } }, 'feed-fields')).toEqual([
      'show.yaml:1:1: Unexpected project without `show.yaml`, expected what podcast directories ask for',
    ])
  })
})
