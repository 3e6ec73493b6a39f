import type { Piece } from './cue-text'
import type { Draft } from './draft'
import { type Label, labelOf, looseLabelOf } from './label'

/**
 * Drafts whose speakers are those that their lines name: `Ada Lovelace: Hello`.
 *
 * Only where no tag says who speaks. A name is believed where it labels two cues of not too many, or where at least a
 * quarter of all cues have one: else it is the start of a sentence such as `Remember: …`. Names that do not look like
 * any, such as `ada's phone`, are where all cues have one.
 */
export function withLabels(drafts: readonly Draft[]): readonly Draft[] {
  const firstLabel = areAllNamed(drafts.map(firstText)) ? anyLabelOf : labelOf
  const lines = drafts.map(({ pieces }) => linesOf(pieces, firstLabel))
  const believed = believedNames(
    lines.map((own) => own.flatMap(({ label }) => (label && !label.isSure ? [label.name] : []))),
  )
  const isSpeaker = ({ label }: Line) =>
    label !== null && (label.isSure || believed.has(label.name))
  return drafts.map((draft, index) => {
    const own = lines[index] ?? []
    return own.some(isSpeaker) ? { ...draft, pieces: spoken(own, isSpeaker) } : draft
  })
}

/** The names that are believed, given those that each cue bears. */
export function believedNames(named: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const names of named)
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const bearing = named.filter((names) => names.length > 0).length
  const isFew = counts.size <= FEW || counts.size * 2 <= bearing
  const isCustom = bearing * 4 >= named.length && isFew
  const isHeard = bearing * RARE >= named.length
  const isBelieved = (count: number) => isCustom || (isHeard && count > 1)
  return new Set([...counts].flatMap(([name, count]) => (isBelieved(count) ? [name] : [])))
}

/** Of more cues for each that bears a name, names are not how the file says who speaks. */
const RARE = 50

/** More voices than this are heard again; what begins one sentence each are terms: `Dropout: …`. */
const FEW = 4

/** Whether nearly every text begins with somebody's name, whatever that looks like, and most of them come again. */
export function areAllNamed(texts: readonly string[]): boolean {
  const names = texts.flatMap((text) => anyLabelOf(text)?.name ?? [])
  return names.length >= NEARLY * texts.length && new Set(names).size * 2 <= names.length
}

const NEARLY = 0.9

/** The name at the start of a line, whatever it looks like. */
export function anyLabelOf(line: string): Label | null {
  return labelOf(line) ?? looseLabelOf(line)
}

/** What stands before any tag or line break, unless a tag says who speaks. */
function firstText({ pieces }: Draft): string {
  const isTagged = pieces.some(({ voice }) => voice !== null)
  return isTagged ? '' : (pieces.find(({ text }) => text.trim() !== '')?.text ?? '')
}

/** A piece's part in one line of its cue. */
interface Line {
  readonly piece: Piece
  readonly text: string
  readonly label: Label | null
}

function linesOf(pieces: readonly Piece[], firstLabel = labelOf): Line[] {
  const isTagged = pieces.some(({ voice }) => voice !== null)
  let isFirst = true
  let isStart = true
  const lines = pieces.flatMap((piece) =>
    piece.text.split(/(?<=\n)/).map((text) => {
      const labelIn = isFirst ? firstLabel : labelOf
      const line = { piece, text, label: isStart && !isTagged ? labelIn(text) : null }
      isFirst = isFirst && text.trim() === ''
      isStart = text.endsWith('\n') || (isStart && text.trim() === '')
      return line
    }),
  )
  // A name with nothing behind it is what is said.
  const last = lines.findLastIndex(
    ({ text, label }) => text.slice(label?.length ?? 0).trim() !== '',
  )
  return lines.map((line, index) => (index > last ? { ...line, label: null } : line))
}

function spoken(lines: readonly Line[], isSpeaker: (line: Line) => boolean): Piece[] {
  let voice: string | null = null
  return lines.map((line) => {
    const { piece, text, label } = line
    if (!label || !isSpeaker(line)) return { ...piece, text, voice }
    voice = label.name
    return { ...piece, text: text.slice(label.length), voice }
  })
}
