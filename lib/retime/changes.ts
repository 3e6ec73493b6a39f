import { quoted } from '../diagnostic'
import { formatTime, ms, type Ms, parseTime } from '../time'
import { edited, type Insertion, shifted, type Span, stretched, type TimeMap } from './time-map'

/** What an author says has changed, as written. */
export interface Changes {
  /** Seconds, also negative. */
  readonly shift: string | null
  /** `1:00=1:02.5`, old and new. */
  readonly points: readonly string[]
  /** `12:00-12:45`, in old time. */
  readonly cuts: readonly string[]
  /** `30@0:00`: a length and where it begins, in old time. */
  readonly insertions: readonly string[]
}

export type Understood =
  | { readonly ok: true; readonly map: TimeMap }
  /** One sentence for each thing that is wrong. */
  | { readonly ok: false; readonly wrong: readonly string[] }

/** Makes a map of times from what an author wrote: one kind of change at a time. */
export function understand({ shift, points, cuts, insertions }: Changes): Understood {
  const kinds = [shift !== null, points.length > 0, cuts.length + insertions.length > 0]
  if (kinds.filter(Boolean).length !== 1)
    return no(
      `Unexpected ${kinds.includes(true) ? 'changes of more than one kind' : 'retiming by nothing'}, expected \`--shift\`, or points, or cuts and insertions`,
    )
  if (shift !== null) return shiftFrom(shift)
  return points.length > 0 ? stretchFrom(points) : editFrom(cuts, insertions)
}

function shiftFrom(written: string): Understood {
  const [, sign = '', time = ''] = /^([-+−]?)(.*)$/.exec(written.trim()) ?? []
  const by = parseTime(time)
  if (!by.ok)
    return no(
      `Unexpected \`--shift\` ${quoted(written)}, expected seconds such as \`2.4\` or \`-2.4\``,
    )
  return { ok: true, map: shifted(ms(sign === '' || sign === '+' ? by.time : -by.time)) }
}

function stretchFrom(written: readonly string[]): Understood {
  const read = written.map((one) => pairFrom(one, '='))
  const wrong = written.filter((_, i) => !read[i])
  if (wrong.length > 0)
    return no(
      ...wrong.map(
        (one) =>
          `Unexpected point ${quoted(one)}, expected an old and a new time such as \`1:00=1:02.5\``,
      ),
    )
  const points = read.flatMap((one) => (one ? [one] : [])).sort(([a], [b]) => a - b)
  if (points.length < 2)
    return no('Unexpected single point, expected two or more: `--shift` moves all times alike')
  const falls = points.findIndex(([old, now], i) => {
    const before = points[i - 1]
    return before !== undefined && (old <= before[0] || now <= before[1])
  })
  const fallen = points[falls]
  if (!fallen) return { ok: true, map: stretched(points) }
  return no(
    `Unexpected point \`${shown(fallen)}\` after \`${shown(points[falls - 1] ?? fallen)}\`, expected rising times on both sides`,
  )
}

function editFrom(cuts: readonly string[], insertions: readonly string[]): Understood {
  const spans = cuts.map(spanFrom)
  const inserted = insertions.map(insertionFrom)
  const wrong = [
    ...cuts
      .filter((_, i) => !spans[i])
      .map((one) => `Unexpected cut ${quoted(one)}, expected a stretch such as \`12:00-12:45\``),
    ...insertions
      .filter((_, i) => !inserted[i])
      .map(
        (one) =>
          `Unexpected insertion ${quoted(one)}, expected a length and a time such as \`30@0:00\``,
      ),
  ]
  if (wrong.length > 0) return no(...wrong)
  const taken = spans.flatMap((one) => one ?? []).sort((a, b) => a.from - b.from)
  const put = inserted.flatMap((one) => one ?? [])
  const clash = clashOf(taken, put)
  return clash === null ? { ok: true, map: edited(taken, put) } : no(clash)
}

function clashOf(cuts: readonly Span[], insertions: readonly Insertion[]): string | null {
  const after = cuts.findIndex(({ from }, i) => from < (cuts[i - 1]?.to ?? 0))
  const [before, cut] = [cuts[after - 1], cuts[after]]
  if (before && cut)
    return `Unexpected cut from \`${formatTime(cut.from)}\` in the one to \`${formatTime(before.to)}\`, expected one behind the other`
  const inside = insertions.find(({ at }) => cuts.some(({ from, to }) => from < at && at < to))
  return inside
    ? `Unexpected insertion at \`${formatTime(inside.at)}\` in a cut, expected one at its start or outside`
    : null
}

function spanFrom(written: string): Span | null {
  const [from, to] = pairFrom(written.replace(/[–−]/, '-'), '-') ?? []
  return from !== undefined && to !== undefined && from < to ? { from, to } : null
}

function insertionFrom(written: string): Insertion | null {
  const [length, at] = pairFrom(written, '@') ?? []
  return length !== undefined && at !== undefined && length > 0 ? { length, at } : null
}

function pairFrom(written: string, sign: string): readonly [Ms, Ms] | null {
  const parts = written.split(sign).map(parseTime)
  const [first, second] = parts
  return parts.length === 2 && first?.ok && second?.ok ? [first.time, second.time] : null
}

function shown([old, now]: readonly [Ms, Ms]): string {
  return `${formatTime(old)}=${formatTime(now)}`
}

function no(...wrong: string[]): Understood {
  return { ok: false, wrong }
}
