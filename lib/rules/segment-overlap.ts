import { formatTime } from '../time'
import type { Anchor } from '../transcript/model'
import type { Placed } from '../transcript/placed'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** Milliseconds that two segments may share: a breath belongs to both. */
const BREATH = 2000

/** Segments come one after the other, or one inside the other. */
export const segmentOverlap: Rule<EpisodeContext> = {
  name: 'segment-overlap',
  severity: 'warning',
  description: 'A segment ends before the next one starts, unless that stands inside it.',
  example: {
    bad: {
      text: '<Concept id="moves" at="0:10" until="0:40">\n\nA value moves.\n\n</Concept>\n\n<Concept id="loans" at="0:30">\n\nOr it is lent.\n\n</Concept>',
    },
    says: '13:1: Unexpected segment `loans` at `0:30` while `moves` lasts until `0:40`, expected one after the other',
    good: {
      text: '<Concept id="moves" at="0:10" until="0:30">\n\nA value moves.\n\n</Concept>\n\n<Concept id="loans" at="0:30">\n\nOr it is lent.\n\n</Concept>',
    },
  },
  run({ episode, placed, transcript }) {
    const anchors = transcript?.anchors.filter(({ kind }) => kind === 'segment') ?? []
    const segments = placed.flatMap((one) => segmentOf(one, anchors))
    return segments.flatMap(({ one, anchor }, index) => {
      const earlier = segments
        .slice(0, index)
        .find((other) => isBefore(other.anchor, anchor) && other.anchor.end > anchor.start + BREATH)
      if (!earlier) return []
      const [start, end] = [formatTime(anchor.start), formatTime(earlier.anchor.end)]
      const { line } = earlier.one.place
      return {
        file: episode.file,
        place: one.place,
        reason: `Unexpected segment \`${one.id}\` at \`${start}\` while \`${earlier.one.id}\` lasts until \`${end}\`, expected one after the other`,
        remedy: earlier.one.until
          ? `Change \`until\` in line ${line} to \`${start}\` or earlier, or delete it: the segment then ends with its text.`
          : `Change its \`at\` to \`${end}\` or later, where the segment of line ${line} has ended.`,
      }
    })
  },
}

function segmentOf(one: Placed, anchors: readonly Anchor[]): { one: Placed; anchor: Anchor }[] {
  if (one.kind !== 'segment') return []
  const anchor = anchors.find((other) => other.concept === one.id && other.firstWord === one.word)
  return anchor ? [{ one, anchor }] : []
}

function isBefore(first: Anchor, second: Anchor): boolean {
  return first.wordCount > 0 && first.firstWord + first.wordCount <= second.firstWord
}
