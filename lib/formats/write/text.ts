import type { Captions, Cue } from '../captions'
import type { Notice } from '../reader'
import { endsSentence } from '../sentences'
import type { Writing, WrittenFormat } from '../writer'
import { loss } from './loss'
import { namingOf } from './naming'
import { lostNames } from './srt'
import { textLine } from './text-line'

/**
 * Writes plain text: a paragraph a turn or a thought, that begins with the speaker's name, in it a line a cue that begins
 * with its time. `earmark import` reads it back.
 */
export const text: WrittenFormat = { ending: '.txt', title: 'plain text', write }

function write({ cues }: Captions): Writing {
  const paragraphs = paragraphsOf(cues)
  const naming = namingOf(
    paragraphs.map((own) => ({
      speaker: own[0]?.speaker ?? null,
      texts: own.map((cue) => cue.text),
    })),
    false,
  )
  const blocks = paragraphs.map((own) =>
    own.map((cue, index) => `${textLine({ ...cue, isNamed: index === 0 }, naming)}\n`).join(''),
  )
  return {
    ok: true,
    text: blocks.join('\n'),
    notices: [...lostTimes(cues), ...lostNames(cues, naming)],
  }
}

/** A paragraph this long, in UTF-16 units, ends with its sentence. */
const LONG = 400

/** Cues in paragraphs; what has no time would go on with the line before it, and begins one. */
function paragraphsOf(cues: readonly Cue[]): Cue[][] {
  const paragraphs: Cue[][] = []
  let length = 0
  for (const cue of cues) {
    const own = paragraphs.at(-1)
    const last = own?.at(-1)
    const isFull = last !== undefined && length >= LONG && isBetween(last.text, cue.text)
    if (own && last && last.speaker === cue.speaker && cue.start !== null && !isFull) {
      own.push(cue)
      length += cue.text.length
    } else {
      paragraphs.push([cue])
      length = cue.text.length
    }
  }
  return paragraphs
}

function isBetween(before: string, after: string): boolean {
  return endsSentence(before.split(' ').at(-1) ?? '', after)
}

function lostTimes(cues: readonly Cue[]): Notice[] {
  return loss(
    cues.filter(({ end, words }) => end !== null || words.length > 0),
    {
      rule: 'text-times',
      found: (count) => `ends and times of words in ${count}`,
      expected: 'the start of each alone in plain text',
      remedy: 'They are left out; `.vtt` and `.json` keep them.',
    },
  )
}
