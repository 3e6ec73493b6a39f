import { describe, expect, test } from 'vitest'
import { grammarOf } from '../../../../lib/align/ears/quest'

describe('a quest as a grammar', () => {
  const part = { names: ['~1', '~2'], isDoubtful: false, isOpen: false }

  test('words in order', () => {
    expect(rule([part], false)).toBe('~1 ~2')
  })

  test('doubtful words may be passed over, but only together', () => {
    expect(rule([part, { ...part, isDoubtful: true }], false)).toBe('~1 ~2 [ ~1 ~2 ]')
  })

  test('other speech may come before open parts, and behind an open end', () => {
    expect(rule([part, { ...part, isOpen: true }], true)).toBe(
      '~1 ~2 [ <other> ] ~1 ~2 [ <other> ]',
    )
  })
})

function rule(parts: Parameters<typeof grammarOf>[0], isOpen: boolean): string {
  const grammar = grammarOf(parts, isOpen, ['~AA', '~B'])
  expect(grammar).toContain('<other> = ( ~AA | ~B )+ ;')
  return /<quest> =(.*?);/.exec(grammar)?.[1]?.trim().replace(/ +/g, ' ') ?? ''
}
