import type { Captions, Cue } from '../captions'
import { gentleTimes } from '../read/cue-times'
import { srtText } from '../read/srt-text'
import type { Notice } from '../reader'
import type { Writing, WrittenFormat } from '../writer'
import { clock } from './clock'
import { loss } from './loss'
import { type Naming, namingOf } from './naming'
import { stretchesOf } from './stretches'
import { timed, type TimedCue } from './timed'

/** Writes SubRip: a number, the times, and one line that begins with the speaker's name. */
export const srt: WrittenFormat = { ending: '.srt', title: 'SubRip', write }

function write(captions: Captions): Writing {
  const all = timed(captions)
  if (!all.ok) return all
  const naming = namingOf(
    all.cues.map(({ speaker, text }) => ({ speaker, texts: [text] })),
    true,
  )
  const blocks = all.cues.map(
    (cue, index) =>
      `${index + 1}\n${clock(cue.start, ',')} --> ${clock(cue.end, ',')}\n${line(cue, naming)}\n`,
  )
  const notices = [...all.notices, ...lostWords(all.cues), ...lostNames(all.cues, naming)]
  return { ok: true, text: blocks.join('\n'), notices }
}

/** Invisible in every player, and no part of a name or a time. */
const GUARD = '<b></b>'

function line({ speaker, text }: Cue, naming: Naming): string {
  if (speaker !== null) return srtText(naming.prefixOf(speaker)) + srtText(text)
  const { length = null } = naming.mistakenIn(text) ?? {}
  const at = length === null ? 0 : length - 1
  const whole = srtText(text)
  if (length === null) return gentleTimes(whole) === null ? whole : GUARD + whole
  return srtText(text.slice(0, at)) + GUARD + srtText(text.slice(at))
}

function lostWords(cues: readonly TimedCue[]): Notice[] {
  return loss(
    cues.filter((cue) => stretchesOf(cue).length > 0),
    {
      rule: 'srt-words',
      found: (count) => `times of words in ${count}`,
      expected: 'those of the cue alone in SubRip',
      remedy: 'They are left out; `.vtt` and `.json` keep them.',
    },
  )
}

/** What names in files without tags cannot hold. */
export function lostNames(cues: readonly Cue[], { nameOf }: Naming): Notice[] {
  const lost = cues.filter(({ speaker }) => speaker !== null && nameOf(speaker) !== speaker)
  return loss(lost, {
    rule: 'speaker-name',
    found: (count) => `speaker’s name that ends early in ${count}`,
    expected: 'one without brackets and colons, of up to 50 letters',
    remedy: 'It is written shorter, or without those signs.',
  })
}
