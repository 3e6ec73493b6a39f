import type { Point, Report } from '../../diagnostic'
import { DEEPEST } from '../limits'
import type { MarkdownTree } from '../syntax/markdown'
import { pointAt } from '../text'
import type { Body } from './body'

/** Says what of a text was not read, because it would have taken too long. */
export function reportLeft(
  { patienceEnd, left }: Pick<MarkdownTree, 'patienceEnd' | 'left'>,
  body: Body,
): void {
  if (patienceEnd) reportPatience(patienceEnd, body)
  reportCrowded(left.crowded, body)
  const [first] = body.tooDeep.length === 0 ? left.deep : []
  if (first !== undefined) reportBrackets(first, body)
}

/** Reports so many mistakes, and then that there are more of them. */
export function atMost(most: number, report: Report): Report {
  let count = 0
  return (finding) => {
    count++
    if (count <= most) report(finding)
    if (count === most + 1)
      report({
        place: finding.place,
        rule: 'reading-limit',
        reason: `Unexpected text with more than ${most} mistakes, expected fewer: the first ${most} found are named`,
        remedy: 'Mend these and check again; see whether the file is a transcript at all.',
      })
  }
}

function reportPatience(point: Point, body: Body): void {
  body.report({
    place: body.place(point),
    rule: 'reading-limit',
    reason:
      'Unexpected number of open tags and braces before this one, expected each of them to end',
    remedy: 'Close or delete them and check again: no tag is read from here on.',
  })
}

/** One diagnostic for all: the cost is that of the text. */
function reportCrowded([first, ...others]: readonly number[], body: Body): void {
  if (first === undefined) return
  const inOthers = others.length === 0 ? '' : `, nor in ${others.length} more`
  body.report({
    place: body.place(pointAt(body.text, first)),
    rule: 'reading-limit',
    reason: 'Unexpected number of signs such as `[`, `*` or `_` in one paragraph, expected fewer',
    remedy: `Split it with empty lines, or delete the signs: none in this paragraph is read${inOthers}.`,
  })
}

function reportBrackets(offset: number, body: Body): void {
  body.report({
    place: body.place(pointAt(body.text, offset)),
    rule: 'nesting-depth',
    reason: `Unexpected nesting of more than ${DEEPEST} brackets or lists, expected a flat text`,
    remedy: 'Close the ones before it; write `\\[` for a bracket that is spoken text.',
  })
}
