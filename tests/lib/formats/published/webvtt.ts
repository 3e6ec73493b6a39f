import { createRequire } from 'node:module'
import { parseText } from 'media-captions'
import { type Node, WebVTTParser } from 'webvtt-parser'

/** The names of all characters, which the parser takes from a file of its package. */
const entities: Record<string, string> = createRequire(import.meta.url)(
  'webvtt-parser/html-entities.json',
)

/** A cue as an independent reader reads it, its times in whole ms. */
export interface ReadCue {
  readonly start: number
  readonly end: number
  readonly speaker: string | null
  readonly text: string
  /** In the order of the file. */
  readonly stamps: readonly number[]
}

/** What the W3C's own parser reads, and what it complains of. */
export function strictly(vtt: string): { cues: ReadCue[]; complaints: string[] } {
  const { cues, errors } = new WebVTTParser(entities).parse(vtt, 'subtitles/captions/descriptions')
  return {
    cues: cues.map(({ startTime, endTime, tree }) => {
      const nodes = flat(tree.children)
      return {
        start: inMs(startTime),
        end: inMs(endTime),
        speaker: speakerIn(nodes),
        text: nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''),
        stamps: nodes.flatMap((node) =>
          node.type === 'timestamp' ? inMs(Number(node.value)) : [],
        ),
      }
    }),
    complaints: errors.map(({ line, message }) => `${line}: ${message}`),
  }
}

/** What a player of other sites reads; throws where it finds a mistake. */
export async function byPlayer(vtt: string): Promise<{ start: number; end: number }[]> {
  const { cues, errors } = await parseText(vtt, { type: 'vtt', strict: true })
  if (errors[0]) throw errors[0]
  return cues.map(({ startTime, endTime }) => ({ start: inMs(startTime), end: inMs(endTime) }))
}

function inMs(seconds: number): number {
  return Math.round(seconds * 1000)
}

/** The parser leaves the characters of a name as they are written. */
function speakerIn(nodes: readonly Node[]): string | null {
  const voice = nodes.find(({ name }) => name === 'v')?.value ?? null
  return voice === null
    ? null
    : String(voice)
        .trim()
        .replace(/&(lt|gt|amp);/g, (_, name) => SIGNS[name] ?? '')
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' }

function flat(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])])
}
