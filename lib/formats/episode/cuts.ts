import { isUnspaced } from '../../transcript/tokens'
import type { Seam } from './seams'

/** Lengths of a paragraph in letters: what is easy to read is near the first one. */
const LENGTH = { best: 480, least: 200, most: 900 } as const
/** Milliseconds of silence: behind a sentence of a long enough paragraph, behind any sentence, and anywhere. */
const PAUSE = { thought: 1500, break: 4000, music: 8000 } as const
/** What would be left over as a paragraph of its own, in letters. */
const SCRAP = 120
/** How many letters a character of a script without spaces stands for. */
const DENSITY = 2.5

/** A stretch of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where the paragraphs of a stretch begin, behind the first one: at long silences, at the end of a thought, and else
 * at the best place of those that make a paragraph easy to read.
 */
export function cutsOf(text: string, { from, to }: Stretch, seams: readonly Seam[]): number[] {
  const density = isUnspaced(text.slice(from, to)) ? DENSITY : 1
  const inside = seams.filter((seam) => from < seam.offset && seam.offset < to)
  const sized = inside.map((seam) => ({ ...seam, size: (seam.offset - from) * density }))
  const cuts: number[] = []
  for (let first = 0, start = 0; ;) {
    const index = nextCut(start, (to - from) * density, sized, first)
    const seam = sized[index ?? -1]
    if (index === null || !seam) return cuts
    cuts.push(seam.offset)
    start = seam.size
    first = index + 1
  }
}

interface SizedSeam extends Seam {
  /** Letters before it. */
  readonly size: number
}

/** Index of the seam that ends the paragraph which begins at `start`; `null` where it ends with the stretch. */
function nextCut(
  start: number,
  length: number,
  seams: readonly SizedSeam[],
  first: number,
): number | null {
  let best: number | null = null
  let bestWorth = -Infinity
  for (let index = first; index < seams.length; index++) {
    const seam = seams[index]
    if (!seam) break
    const size = seam.size - start
    if (isBreak(seam, size)) return index
    if (size > LENGTH.most && best !== null) return best
    if (size < LENGTH.least) continue
    const worth = worthOf(seam, size, length - seam.size)
    if (worth <= bestWorth) continue
    best = index
    bestWorth = worth
  }
  return length - start > LENGTH.most ? best : null
}

function isBreak({ pause, endsSentence }: Seam, size: number): boolean {
  if (pause === null) return false
  if (!endsSentence) return pause >= PAUSE.music
  return pause >= (size >= LENGTH.least ? PAUSE.thought : PAUSE.break)
}

/** How good a place is to end a paragraph of this size, with so much behind it. */
function worthOf(seam: Seam, size: number, rest: number): number {
  const sense = seam.endsSentence ? 4 : seam.endsPhrase ? 1 : 0
  const silence = Math.min(Math.max(seam.pause ?? 0, 0), 3000) / 1000
  const cue = seam.endsCue ? 0.5 : 0
  const distance = (3 * Math.abs(size - LENGTH.best)) / LENGTH.best
  return sense + silence + cue - distance - (rest < SCRAP ? 2 : 0)
}
