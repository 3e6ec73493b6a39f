/** Word forms of the synthetic language, as many as an hour of speech has. */
const HOUR = 6_000

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'th',
  'v',
  'w',
  '',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const CODAS = ['n', 'r', 's', 't', 'nd', 'l', 'm', 'st', 'ck', '', '', '']

/**
 * Picks words as speech does: the word of rank r about as often as 1/r (Zipf's law), and frequent words are short.
 * Compressed it is as long as English: about 2.6 bytes a word with gzip.
 */
export function createVocabulary(random: () => number, count = HOUR): () => string {
  const forms = inventForms(random, count)
  const sums = new Float64Array(count)
  let total = 0
  for (let rank = 0; rank < count; rank++) sums[rank] = total += 1 / (rank + 4)
  return () => forms[rankAt(sums, random() * total)] ?? ''
}

function inventForms(random: () => number, count: number): string[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const forms = new Set<string>()
  while (forms.size < count) {
    const syllables = forms.size < 150 ? 1 : forms.size < 1_500 ? 2 : 3
    let form = ''
    for (let i = 0; i < syllables; i++) form += pick(ONSETS) + pick(VOWELS)
    forms.add(form + pick(CODAS))
  }
  return [...forms]
}

function rankAt(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
