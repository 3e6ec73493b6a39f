import { plainText } from './inline-markdown'
import { labelOf } from './label'
import { leadOf } from './lead'
import { BREAK } from './lines'

/**
 * The lines on which a speaker's name stands alone beside a time, by their index: behind it as in `[00:05] - Ada`, on
 * the line below it or on the one above.
 *
 * Only where at least half of the times have one, and somebody is named again or all are numbered: else they are
 * headings.
 */
export function nameLinesIn(
  lines: readonly string[],
  hasBareTimes: boolean,
): ReadonlyMap<number, string> {
  const heads = lines.map((line) => headOf(line, hasBareTimes))
  const times = heads.filter(({ isTimed }) => isTimed).length
  const names = new Map<number, string>()
  heads.forEach(({ name }, index) => {
    if (name !== null && isBesideTime(heads, index)) names.set(index, name)
  })
  const distinct = new Set(names.values())
  const isHabit = names.size * 2 >= times && names.size > 0
  const areSpeakers = distinct.size < names.size || [...distinct].every(isNumbered)
  return isHabit && areSpeakers ? names : new Map()
}

/** What a line begins with. */
interface Head {
  readonly isTimed: boolean
  /** What stands behind the time, or alone, if it may be a name. */
  readonly name: string | null
  /** Whether it is a time and nothing else. */
  readonly isBare: boolean
  readonly isBlank: boolean
}

function headOf(line: string, hasBareTimes: boolean): Head {
  const { start, speaker, rest } = leadOf(line, { hasBareTimes, isSpeaker: () => false })
  const said = plainText(rest).trim()
  const label = labelOf(`${said}: `)
  const isName = speaker === null && label?.name === said && !label.isSure
  return {
    isTimed: start !== null,
    name: isName ? said : null,
    isBare: start !== null && speaker === null && said === '',
    isBlank: BREAK.test(line),
  }
}

function isBesideTime(heads: readonly Head[], index: number): boolean {
  const [before, line, next] = [heads[index - 1], heads[index], heads[index + 1]]
  if (line?.isTimed || before?.isBare) return isText(next)
  return next?.isBare === true && before?.isBlank !== false && isText(heads[index + 2])
}

function isText(head: Head | undefined): boolean {
  return head !== undefined && !head.isTimed && !head.isBlank
}

function isNumbered(name: string): boolean {
  return /\d$/.test(name)
}
