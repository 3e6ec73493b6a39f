import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { quietMp3 } from './mp3'
import { createRandom } from './random'
import { capital, CONCEPTS, type SpokenWord, type Talk, type TalkParagraph } from './talk'
import { createVocabulary } from './vocabulary'

export const SLUG = 'talk'

/** Writes a whole project: one episode, its word times and recording, and the concepts it speaks about. */
export async function writeProject(root: string, talk: Talk): Promise<void> {
  const recording = quietMp3(talk.duration)
  const sha256 = createHash('sha256').update(recording).digest('hex')
  const files: Record<string, string | Uint8Array> = {
    'show.yaml': 'title: Bench\nrepository: https://github.com/bench/bench\n',
    [`episodes/${SLUG}.mdx`]: episodeText(talk),
    [`episodes/${SLUG}.words.json`]: wordsText(talk.words, sha256, talk.duration),
    [`public/audio/${SLUG}.mp3`]: recording,
    ...conceptFiles(),
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

/** The episode's MDX. */
export function episodeText({ paragraphs }: Talk): string {
  const head = ['---', 'title: A Talk', 'date: 2024-01-01', `audio: /audio/${SLUG}.mp3`, '---']
  const body = paragraphs.flatMap((paragraph, i) => {
    const opening =
      paragraph.segment === null ? [] : [`<Concept id="${idOf(paragraph.segment)}">`, '']
    const isLast = i === paragraphs.length - 1
    const ends = (paragraphs[i - 1]?.segment ?? null) !== null || (isLast && opening.length > 0)
    return ['', ...opening, paragraphText(paragraph), ...(ends ? ['', '</Concept>'] : [])]
  })
  return [...head, ...body, ''].join('\n')
}

function paragraphText({ written, mention }: TalkParagraph): string {
  const { word, concept } = mention
  const bare = (text: string) => text.replace(/[.,]$/, '')
  const phrase = written.slice(word, word + 2).join(' ')
  const sign = phrase.slice(bare(phrase).length)
  const marked = `<Concept id="${idOf(concept)}">${bare(phrase)}</Concept>${sign}`
  return [...written.slice(0, word), marked, ...written.slice(word + 2)].join(' ')
}

/** The episode's word times. */
export function wordsText(words: readonly SpokenWord[], sha256: string, duration: number): string {
  const rows = words.map(({ text, start, end }) => JSON.stringify([text, start, end]))
  const audio = JSON.stringify({ sha256, duration })
  return `{"version":1,"source":"bench","audio":${audio},"words":[\n${rows.join(',\n')}\n]}\n`
}

function conceptFiles(): Record<string, string> {
  const pickWord = createVocabulary(createRandom(1))
  const phrase = (count: number) => capital(Array.from({ length: count }, pickWord).join(' '))
  const files = Array.from({ length: CONCEPTS }, (_, i) => {
    const near = [i + 1, i + 7].map((other) => idOf(other % CONCEPTS))
    const text = [
      '---',
      `term: ${phrase(2)} ${i}`,
      `requires: [${near[0]}]`,
      `related: [${near[1]}]`,
      'links:',
      `  - { title: "${phrase(8)}", url: "https://example.org/${i}", kind: paper }`,
      '---',
      '',
      `${phrase(20)}. ${phrase(20)}.`,
      '',
    ]
    return [`concepts/${idOf(i)}.mdx`, text.join('\n')]
  })
  return Object.fromEntries(files)
}

function idOf(concept: number): string {
  return `concept-${concept}`
}
