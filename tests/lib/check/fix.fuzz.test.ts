import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { fixText, isFixable } from '../../../lib/check/fix'
import type { Diagnostic } from '../../../lib/diagnostic'
import { parseEpisode } from '../../../lib/episode/parse'
import { decodeText } from '../../../lib/episode/text'
import { fuzz } from '../../fuzz'

const FRONT = [
  'title: A',
  'Title: A',
  'date: 2024/1/31',
  'date: 2024/02/31',
  'date: 2024-01-31',
  'audio: /audio/a.mp3',
  'explicit: yes',
  'explicit: "yes"',
  'draft: off',
  'language: pt_br',
  'concepts: { loan: { Term: Loan, definition: "A <3 <!-- b --> <https://a.example/>" } }',
  'concepts: { loan: { term: Loan, requires: [Move, move] } }',
]

const TEXT = [
  'word',
  '<Concept id=loan>',
  '<Concept id="Loan" AT="0:01,5">',
  '<concept id="loan">',
  '<CONCEPT>',
  '</Concept>',
  '</concept>',
  '</Concpt>',
  '<mark at="0:02" />',
  '<Mark at=0:03 />',
  '<Mark at="0:01,5"/>',
  '<Turn Speaker=ada>',
  '</turn>',
  '<3',
  '< 3',
  '<>',
  '</',
  '<!-- a\nb -->',
  '<!-- */ -->',
  '<!-- {/* -->',
  '<!--',
  '<https://a.example/b?c=d>',
  '<https://a.example>,',
  '(<https://a.example>)',
  '*',
  '**',
  '`',
  '[a](',
  ')',
  '{/*',
  '*/}',
  '{',
  '}',
  '\\',
  '> ',
  '- ',
  '## ',
  '\u0007',
  '\uFFFE',
  '&lt;',
  '| a |\n|-|\n| ',
]

const between = fc.constantFrom(' ', '', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r')

function anyText(): fc.Arbitrary<string> {
  const pieces = fc.array(fc.tuple(fc.constantFrom(...TEXT), between), { maxLength: 5 })
  const front = fc.uniqueArray(fc.constantFrom(...FRONT), { maxLength: 4 })
  const opening = fc.constantFrom('', '\uFEFF', '\n', '\r\n\r\n', '  \n')
  return fc.tuple(opening, front, pieces).map(([before, lines, after]) => {
    const head = ['---', ...lines, '---', '', ''].join('\n')
    return before + head + after.flat().join('')
  })
}

/** A text, and a number to choose one of its mistakes by. */
function anyMistake(): fc.Arbitrary<readonly [string, number]> {
  return fc.tuple(anyText(), fc.nat())
}

function check(text: string) {
  const decoded = decodeText('episodes/a.mdx', new TextEncoder().encode(text))
  const { diagnostics } = parseEpisode(decoded.value)
  return [...decoded.diagnostics, ...diagnostics]
}

describe('what is certain', () => {
  fuzz('is mended: there is one mistake less of its kind', anyMistake(), ([text, which]) => {
    const found = check(text)
    const fixable = found.filter(isFixable)
    const one = fixable[which % fixable.length]
    if (!one) return
    const { text: fixed, mended } = fixText(text, [one])
    const alike = ({ ruleId, reason }: Diagnostic) => ruleId === one.ruleId && reason === one.reason
    const told = JSON.stringify({ text, fixed, reason: one.reason })
    if (mended.length > 0)
      expect(check(fixed).filter(alike).length, told).toBeLessThan(found.filter(alike).length)
  })

  fuzz('is mended whole in a few times', anyText(), (text) => {
    expect(timesUntilWhole(text), text).toBeLessThan(20)
  })
})

/** One mistake may hide another. */
function timesUntilWhole(text: string): number {
  const { text: fixed, mended } = fixText(text, check(text).filter(isFixable))
  return mended.length === 0 ? 0 : 1 + timesUntilWhole(fixed)
}
