import type { Ms } from '../../time'
import type { Captions } from '../captions'
import { oneLine } from '../read/draft'
import type { Writing, WrittenFormat } from '../writer'
import { clock } from './clock'
import { loss } from './loss'
import { type Naming, namingOf } from './naming'
import { type Stretch, stretchesOf } from './stretches'
import { timed, type TimedCue } from './timed'

/**
 * Writes WebVTT: speakers as voices, words as times inside the cue. Whatever a text holds, it stays text.
 *
 * @see https://www.w3.org/TR/webvtt1/#writing
 */
export const vtt: WrittenFormat = { ending: '.vtt', title: 'WebVTT', write }

function write(captions: Captions): Writing {
  const all = timed(captions)
  if (!all.ok) return all
  const cues = all.cues.map((cue) => ({ cue, ...stampsOf(cue, stretchesOf(cue)) }))
  const naming = namingOf(
    cues.flatMap(({ cue, stamps }) =>
      cue.speaker === null ? { speaker: null, texts: [opening(cue, stamps)] } : [],
    ),
    true,
  )
  const blocks = cues.map(
    ({ cue, stamps }) =>
      `${clock(cue.start, '.')} --> ${clock(cue.end, '.')}\n${payload(cue, stamps, naming)}\n`,
  )
  const merged = cues.filter(({ isMerged }) => isMerged).map(({ cue }) => cue)
  const notices = [...all.notices, ...loss(merged, MERGED)]
  return { ok: true, text: ['WEBVTT\n', ...blocks].join('\n'), notices }
}

const MERGED = {
  rule: 'vtt-words',
  found: (count: string) => `words that start together in ${count}`,
  expected: 'rising times in WebVTT',
  remedy: 'They have one time there.',
}

/** A tag, and where it stands in the cue's text. */
interface Tag {
  readonly at: number
  readonly tag: string
}

function payload(cue: TimedCue, stamps: readonly Tag[], naming: Naming): string {
  const { speaker, text } = cue
  const voice = speaker === null ? '' : voiceOf(speaker)
  let from = 0
  const pieces = [...stamps, ...guardsOf(cue, stamps, naming)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, tag }) => {
      const piece = escaped(text.slice(from, at)) + tag
      from = at
      return piece
    })
  return voice + pieces.join('') + escaped(text.slice(from))
}

/**
 * On one line: an empty one would end the cue. A space, which is no part of the name, keeps hyphens at its end from
 * making an arrow.
 */
function voiceOf(speaker: string): string {
  const name = oneLine(speaker)
  return `<v ${escaped(name)}${name.endsWith('--') ? ' ' : ''}>`
}

/** A tag inside a name that begins the text of a cue without a speaker keeps it from being taken for one. */
function guardsOf(cue: TimedCue, stamps: readonly Tag[], naming: Naming): Tag[] {
  const label = cue.speaker === null ? naming.mistakenIn(opening(cue, stamps)) : null
  return label ? [{ at: label.length - 1, tag: '<c></c>' }] : []
}

/** The text up to the first time inside. */
function opening({ text }: TimedCue, stamps: readonly Tag[]): string {
  return text.slice(0, stamps.find(({ at }) => at > 0)?.at)
}

/** Times that rise, strictly inside the cue, before the words that start there and behind those that end there. */
function stampsOf(cue: TimedCue, stretches: readonly Stretch[]) {
  const stamps: Tag[] = []
  let reached: Ms = cue.start
  let isMerged = false
  stretches.forEach(({ from, to, start, end }, index) => {
    const next = stretches[index + 1]?.start ?? cue.end
    if (start > reached) stamps.push({ at: from, tag: `<${clock(start, '.')}>` })
    else if (index > 0) isMerged = true
    reached = start
    if (end <= start || end >= next) return
    stamps.push({ at: to, tag: `<${clock(end, '.')}>` })
    reached = end
  })
  return { stamps, isMerged }
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
}
