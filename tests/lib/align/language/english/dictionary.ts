import type { Lookup } from '../../../../../lib/align/language/dictionary'

const DICTIONARY: ReadonlyMap<string, string> = new Map([
  ['a', 'AH'],
  ['a(2)', 'EY'],
  ['back', 'B AE K'],
  ['bat', 'B AE T'],
  ['box', 'B AA K S'],
  ['dog', 'D AO G'],
  ['half', 'HH AE F'],
  ['net', 'N EH T'],
  ['propagation', 'P R AA P AH G EY SH AH N'],
  ['res', 'R EY Z'],
  ["it's", 'IH T S'],
  ['p.', 'P IY'],
  ['s.', 'EH S'],
  ['t.', 'T IY'],
])

/** A dictionary of a few words. */
export const lookup: Lookup = (word) => DICTIONARY.get(word) ?? null
