import { type Ms, ms } from '../../time'
import type { Cue } from '../captions'

/** The starts of cues, of which one at least is known: the others lie between their neighbours, as their letters ask. */
export function spreadStarts(cues: readonly Cue[]): Ms[] {
  const starts: Ms[] = []
  for (let at = 0; at < cues.length;) {
    const known = cues[at]?.start ?? null
    if (known !== null) {
      starts.push(ms(Math.max(known, starts.at(-1) ?? 0)))
      at += 1
      continue
    }
    const next = nextKnown(cues, at)
    const gap = gapOf(cues, starts.at(-1) ?? null, at, next)
    for (const start of spread(cues.slice(at, next), gap)) starts.push(start)
    at = next
  }
  return starts
}

function nextKnown(cues: readonly Cue[], from: number): number {
  let next = from
  while (next < cues.length && (cues[next]?.start ?? null) === null) next++
  return next
}

/** Where a run of cues may start, and where what follows does. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** How long a letter takes where nothing follows, in ms. */
const LETTER = 70

/** Behind the cue before it: where that has no end, behind as much of the gap as its letters ask. */
function gapOf(cues: readonly Cue[], left: Ms | null, at: number, next: number): Gap {
  const run = cues.slice(at, next)
  const before = cues[at - 1]
  const known = cues[next]?.start ?? null
  const length = lettersIn(run)
  const first = left ?? 0
  const own = left === null || !before ? 0 : before.text.length + 1
  const end = before?.end ?? null
  if (end !== null && end >= first && (known === null || end <= known))
    return { from: end, to: known ?? end + length * LETTER }
  const to = Math.max(first, known ?? first + (own + length) * LETTER)
  return { from: first + ((to - first) * own) / (own + length), to }
}

function spread(run: readonly Cue[], { from, to }: Gap): Ms[] {
  const total = lettersIn(run)
  let passed = 0
  return run.map(({ text }) => {
    const start = ms(from + ((to - from) * passed) / total)
    passed += text.length + 1
    return start
  })
}

function lettersIn(cues: readonly Cue[]): number {
  return cues.reduce((sum, { text }) => sum + text.length + 1, 0)
}
