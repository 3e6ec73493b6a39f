import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Speaker } from '../../../../lib/episode/model'
import { captionsVtt } from '../../../../lib/formats/published/captions'
import { episodeFiles } from '../../../../lib/formats/published/episode-files'
import { llmsText } from '../../../../lib/formats/published/llms'
import { defaults } from '../../../../lib/site'
import { ms } from '../../../../lib/time'
import { compile } from '../../../../lib/transcript/compile'
import { episode, heading, mention, p, segment, spoken, turn } from '../../transcript/build'
import { read } from '../write/captions'
import { byId, concept, published } from './sample'
import { byPlayer, strictly } from './webvtt'

/** What would end a script, a comment, CDATA, a cue, a link, a table, a list, a heading or a line. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  ']]> & <b>&amp;</b> --> <!--',
  '00:00:01.000 --> 00:00:02.000',
  '"quoted" \'single\' `code` \\ {x}',
  '# no heading | 1. no item | - none',
  '[no](javascript:alert(1)) ![no](x)',
  'Ada: ben: NOTE STYLE WEBVTT',
  '\u202Eright to left\u202C עברית العربية',
  '🏔️👩‍👩‍👧 é ñ',
  '*a* _b_ ~~c~~ <https://a.example> ^[x]',
]

function hostile(text: string) {
  const speakers: Speaker[] = [{ id: 'ada', name: text, role: null }]
  const said = `${text} and more is said.`
  const blocks = [
    heading(text),
    segment('dropout', { at: 0 }, turn('ada', {}, p(said))),
    p('Of ', mention('dropout', {}, text), ' it is said.'),
  ]
  const own = episode(blocks)
  const meta = { ...own.meta, title: text, description: text, subtitle: text, speakers }
  const words = spoken(`${said} Of ${text} it is said.`)
  const recording = { duration: ms(120_000), words }
  return published(compile({ ...own, meta }, recording, new Map([['dropout', text]])), {
    show: { ...defaults, title: text, description: text, base: 'https://show.example' },
    concepts: byId([concept('dropout', text, [p(text)])]),
  })
}

function fileOf(text: string, name: string): string {
  const file = episodeFiles.find((one) => one.name === name)
  if (!file) throw new Error(`No file ${name}`)
  return file.write(hostile(text))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All text of a Markdown file, as a reader of Markdown reads it. */
function textsIn(markdown: string): string {
  const texts: string[] = []
  const walk = (node: ReturnType<typeof fromMarkdown>['children'][number] | { type: string }) => {
    if ('value' in node) texts.push(String(node.value))
    if ('children' in node) node.children.forEach(walk)
  }
  const tree = fromMarkdown(markdown)
  tree.children.forEach(walk)
  expect(texts.length).toBeGreaterThan(3)
  return texts.join('')
}

describe.each(HOSTILE)('%s', (text) => {
  test('arrives as written in WebVTT', async () => {
    const vtt = fileOf(text, 'transcript.vtt')
    const { cues, complaints } = strictly(vtt)
    expect(complaints).toEqual([])
    expect(await byPlayer(vtt)).toHaveLength(cues.length)
    const whole = oneLine(cues.map((cue) => cue.text).join(' '))
    expect(whole).toBe(oneLine(`${text} and more is said. Of ${text} it is said.`))
    expect(cues[0]?.speaker).toBe(text)
  })

  test('arrives as written in SubRip', () => {
    const { cues } = read(fileOf(text, 'transcript.srt'))
    const whole = oneLine(cues.map((cue) => cue.text).join(' '))
    const said = oneLine(`${text} and more is said. Of ${text} it is said.`)
    // Who says it may stand before it, as a reader that knows no such name takes it.
    expect(whole.endsWith(said)).toBe(true)
    expect(whole.slice(0, -said.length)).toMatch(/^(?:\[.*\]: )?$/)
  })

  test('arrives as written in text', () => {
    expect(fileOf(text, 'transcript.txt')).toBe(
      `${text}: ${text} and more is said.\n\nOf ${text} it is said.\n`,
    )
  })

  test('arrives as written in every JSON', () => {
    const transcript: { segments: { speaker?: string; body: string }[] } = JSON.parse(
      fileOf(text, 'transcript.json'),
    )
    expect(oneLine(transcript.segments.map(({ body }) => body).join(' '))).toContain(oneLine(text))
    expect(transcript.segments[0]?.speaker).toBe(text)
    expect(JSON.parse(fileOf(text, 'chapters.json'))).toMatchObject({
      title: text,
      podcastName: text,
      chapters: [{ title: text }, { title: text, toc: false }],
    })
    expect(JSON.parse(fileOf(text, 'concepts.json'))).toMatchObject({
      episode: { title: text },
      speakers: [{ id: 'ada', name: text }],
      annotations: [{ title: text }, { title: text, id: 'dropout:1' }],
    })
  })

  test('arrives as written in Markdown', () => {
    const own = hostile(text)
    const files = [
      fileOf(text, 'index.md'),
      llmsText({ show: own.show, episodes: [own], concepts: [...own.concepts.values()] }),
    ]
    for (const file of files) {
      const read = textsIn(file)
      expect(read.split(text).length).toBeGreaterThan(4)
      expect(fromMarkdown(file).children[0]).toMatchObject({ type: 'heading', depth: 1 })
    }
  })
})

test('a script that writes no spaces between words gets none', () => {
  const text = 'สวัสดีครับ วันนี้เรา 山を登る。'
  const transcript = compile(
    episode([p(text)]),
    { duration: ms(60_000), words: spoken(text) },
    new Map(),
  )
  const cues = strictly(captionsVtt(transcript)).cues
  expect(oneLine(cues.map((cue) => cue.text).join(' '))).toBe(text)
})

test('a speaker’s name of several lines stays within its cue', async () => {
  const vtt = fileOf('Ada\n\nExample --', 'transcript.vtt')
  const { cues, complaints } = strictly(vtt)
  expect(complaints).toEqual([])
  expect(cues[0]?.speaker).toBe('Ada Example --')
  expect(cues[0]?.text).toContain('more is said')
  expect(await byPlayer(vtt)).toHaveLength(cues.length)
})

test('a line break in a title is a space where a format has lines', () => {
  const own = hostile('Two\nlines')
  expect(fileOf('Two\nlines', 'index.md')).toMatch(/^# Two lines\n/)
  expect(llmsText({ show: own.show, episodes: [own], concepts: [] })).toMatch(/^# Two lines\n/)
})

test('without a known length there is text, and nothing that has times', () => {
  const transcript = compile(
    episode([segment('dropout', {}, p('Nobody knows when.'))]),
    { duration: ms(0), words: null },
    new Map(),
  )
  const own = published(transcript)
  const files = new Map(episodeFiles.map(({ name, write }) => [name, write(own)]))
  expect(files.get('transcript.vtt')).toBe('WEBVTT\n')
  expect(files.get('transcript.srt')).toBe('')
  expect(files.get('transcript.txt')).toBe('Nobody knows when.\n')
  for (const [name, list] of [
    ['transcript.json', 'segments'],
    ['chapters.json', 'chapters'],
    ['concepts.json', 'annotations'],
  ] as const)
    expect(JSON.parse(files.get(name) ?? '')).toMatchObject({ [list]: [] })
  expect(files.get('index.md')).not.toContain('Spoken about')
})

test('a role is in small letters where a format asks for them', () => {
  const own = hostile('a')
  const ada: Speaker = { id: 'ada', name: 'Ada', role: 'Host' }
  const meta = { ...own.transcript.meta, speakers: [ada] }
  const concepts = episodeFiles.find(({ name }) => name === 'concepts.json')
  const text = concepts?.write({ ...own, transcript: { ...own.transcript, meta } }) ?? '{}'
  expect(JSON.parse(text)).toMatchObject({ speakers: [{ id: 'ada', name: 'Ada', role: 'host' }] })
})
