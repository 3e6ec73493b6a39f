import type { Cue } from '../captions'

/**
 * Those of the cues that do not rise with the others whose times are mistakes. The others were only written down
 * elsewhere: an editor's additions, or one speaker behind the other.
 *
 * Cues in a row are mistaken together where most of them would fall upon others of their speaker. One alone is also
 * where it leaves a hole in which it stands, and would go far away.
 */
export function straysIn(timed: readonly Cue[], rising: ReadonlySet<Cue>): ReadonlySet<Cue> {
  const strays = new Set<Cue>()
  const lines = linesOf(timed.filter((cue) => rising.has(cue)))
  for (let from = 0; from < timed.length; from++) {
    let to = from
    for (let cue = timed[to]; cue && !rising.has(cue); cue = timed[to]) to++
    const run = timed.slice(from, to)
    const falling = run.filter((cue) => fallsUpon(cue, lines.get(cue.speaker) ?? []))
    const isLost = run.length === 1 && leavesHole(timed, from, lines.get(null) ?? [])
    if (falling.length * 2 > run.length || isLost) for (const cue of run) strays.add(cue)
    from = to
  }
  return strays
}

/** Cues by speaker, and under `null` all of them: nobody knows who speaks where nobody is named. */
function linesOf(cues: readonly Cue[]): ReadonlyMap<string | null, readonly Cue[]> {
  const lines = new Map<string | null, Cue[]>([[null, [...cues]]])
  for (const cue of cues) {
    if (cue.speaker === null) continue
    const line = lines.get(cue.speaker)
    if (line) line.push(cue)
    else lines.set(cue.speaker, [cue])
  }
  return lines
}

/** Whether more than half of the shorter one is spoken at the same time; of one without an end, its start. */
function fallsUpon(cue: Cue, others: readonly Cue[]): boolean {
  const next = placeIn(others, startOf(cue))
  return [others[next - 1], others[next]].some((other) => {
    if (!other || other.end === null) return false
    const shared = Math.min(endOf(cue), other.end) - Math.max(startOf(cue), startOf(other))
    return shared * 2 > Math.min(lengthOf(cue), lengthOf(other))
  })
}

/** How many cues, in the order of their starts, start up to a time. */
function placeIn(cues: readonly Cue[], time: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return low
}

/** Nearer than this many cues they change places rather than be mistaken. */
const FAR = 3
/** The shortest hole, in ms, where the cue's own length is not known. */
const HOLE = 1000

function leavesHole(timed: readonly Cue[], index: number, rising: readonly Cue[]): boolean {
  const [before, cue, next] = [timed[index - 1], timed[index], timed[index + 1]]
  if (!cue || !next) return false
  const hole = startOf(next) - (before ? endOf(before) : 0)
  const moves = placeIn(rising, startOf(cue)) - placeIn(rising, before ? startOf(before) : -1)
  return hole >= (cue.end === null ? HOLE : lengthOf(cue) / 2) && Math.abs(moves) >= FAR
}

function startOf({ start }: Cue): number {
  return start ?? 0
}

/** A cue without an end is taken for a moment. */
function endOf(cue: Cue): number {
  return cue.end ?? startOf(cue) + 1
}

function lengthOf(cue: Cue): number {
  return endOf(cue) - startOf(cue)
}
