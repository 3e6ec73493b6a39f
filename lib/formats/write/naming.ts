import { type Label, labelOf } from '../read/label'
import { anyLabelOf, areAllNamed, believedNames } from '../read/labels'

/** Lines that one speaker says, the first of which names them. */
export interface Block {
  readonly speaker: string | null
  readonly texts: readonly string[]
}

/** How a file without tags says who speaks, so that its reader believes it. */
export interface Naming {
  /** The name that a file can hold: a speaker's own, or one near it. */
  nameOf(speaker: string): string
  /** What stands before the first line: `Ada: `, and `[ada]: ` where that would be taken for text. */
  prefixOf(speaker: string | null): string
  /** The name that may be taken for the speaker's, although the text begins with it. */
  mistakenIn(text: string): Label | null
}

/** The naming of a whole file; of captions, where whatever stands in all of them may be a name. */
export function namingOf(blocks: readonly Block[], areCaptions: boolean): Naming {
  const speakers = blocks.map(({ speaker }) => speaker)
  const believed = believedNames(
    speakers.map((speaker) => (speaker !== null && isPlain(speaker) ? [speaker] : [])),
  )
  const names = blocks.map(({ speaker, texts }) =>
    texts.slice(speaker === null ? 0 : 1).flatMap(doubtfulName),
  )
  // With any of them in doubt none may count: a reader believes one name for the sake of others.
  const isDoubtful = speakers.some((one) => one !== null) || believedNames(names).size > 0
  const prefixOf = (speaker: string | null) => {
    if (speaker === null) return ''
    return believed.has(speaker) ? `${speaker}: ` : `[${bracketed(speaker)}]: `
  }
  const openings = blocks.map(({ speaker, texts: [first = ''] }) => prefixOf(speaker) + first)
  const isAnyDoubtful = areCaptions && areAllNamed(openings)
  return {
    nameOf: (speaker) => (believed.has(speaker) ? speaker : bracketed(speaker)),
    prefixOf,
    mistakenIn: (text) => {
      const label = labelOf(text)
      if (!label) return isAnyDoubtful ? anyLabelOf(text) : null
      return label.isSure || isDoubtful ? label : null
    },
  }
}

function isPlain(speaker: string): boolean {
  const label = labelOf(`${speaker}: `)
  return label?.name === speaker && !label.isSure
}

function doubtfulName(text: string): string[] {
  const label = labelOf(text)
  return label && !label.isSure ? [label.name] : []
}

/** The longest name that brackets hold, in UTF-16 units. */
const LONGEST = 50

function bracketed(speaker: string): string {
  const round = speaker.replaceAll('[', '(').replaceAll(']', ')').replace(/[:^]/g, ' ')
  for (const name of [speaker, round.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim()])
    if (labelOf(`[${name}]: `)?.name === name) return name
  return 'Speaker'
}
