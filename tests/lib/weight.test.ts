import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../../lib/episode/parse'
import { transcriptHtml } from '../../lib/formats/html'
import { ms } from '../../lib/time'
import { compile } from '../../lib/transcript/compile'
import { pack } from '../../lib/transcript/pack'
import { episodeText } from '../bench/project'
import { createTalk } from '../bench/talk'

const talk = createTalk(10_000)
const { value: parsed } = parseEpisode({ file: 'episodes/talk.mdx', text: episodeText(talk) })
const transcript = compile(
  parsed,
  {
    duration: ms(talk.duration),
    words: talk.words.map(({ text, start, end }) => [text, ms(start), ms(end)]),
  },
  new Map(),
)
const text = talk.paragraphs.map(({ written }) => written.join(' ')).join('\n\n')
const html = transcriptHtml(transcript, () => 0)
const times = pack(
  transcript.words,
  transcript.paragraphs.map(({ wordCount }) => wordCount),
)

function gzip(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

function brotli(content: string | Uint8Array): number {
  return brotliCompressSync(content).length
}

describe('a transcript of 10,000 words', () => {
  test('is long enough to tell, and all its words have their times', () => {
    expect(transcript.matching).toEqual({ written: 10_000, matched: 10_000, timed: 10_000 })
    expect(gzip(text)).toBeGreaterThan(25_000)
  })

  test('has word times of at most 8.5 KB', () => {
    expect(gzip(times)).toBeLessThanOrEqual(8_500)
    expect(brotli(times)).toBeLessThanOrEqual(8_500)
  })

  test('weighs, with its anchors and word times, at most 1.55 times its bare text, with brotli 1.5', () => {
    expect((gzip(html) + gzip(times)) / gzip(text)).toBeLessThanOrEqual(1.55)
    expect((brotli(html) + brotli(times)) / brotli(text)).toBeLessThanOrEqual(1.5)
  })

  test('has one element a paragraph and one an anchor, none a word', () => {
    const elements = html.match(/<[a-z]/g)?.length ?? 0
    expect(elements).toBe(transcript.paragraphs.length + transcript.anchors.length)
  })
})
