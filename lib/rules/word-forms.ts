/** A text as far as hearing a name in it needs it. */
export interface Passage {
  readonly words: readonly string[]
  /** All of it without anything between the words. */
  readonly joined: string
}

/** A text without case, accents and signs; its words end at every sign and space. */
export function passageOf(text: string): Passage {
  const words = wordsOf(text)
  return { words: [...new Set(words)], joined: words.join('') }
}

/** Shorter names are found in other words by chance: `gan` in `organ`. */
const LONG_ENOUGH = 5
/** The share of the longer word that two forms of one word have in common: `attend` and `attention`. */
const SHARED = 0.55

/**
 * Whether a name can be heard in a passage: as it stands, with other hyphens and spaces, by its initials, or at least
 * half of its words in some form. Gently: of names in doubt it is said.
 */
export function isHeard(name: string, passage: Passage): boolean {
  const words = wordsOf(name)
  const joined = words.join('')
  if (joined.length >= LONG_ENOUGH || !/^[\x20-\x7e]*$/.test(joined))
    if (passage.joined.includes(joined)) return true
  const initials = words.map((word) => word.slice(0, 1)).join('')
  const forms = words.filter((word) => passage.words.some((other) => areForms(word, other)))
  const isShort = initials.length >= 3 && passage.words.some((word) => areForms(initials, word))
  return isShort || (forms.length > 0 && forms.length * 2 >= words.length)
}

/** Whether two words are most likely forms of one: a plural, another ending. */
export function areForms(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return true
  if (short.length < 4)
    return short.length > 1 && long.startsWith(short) && long.length <= short.length + 2
  let common = 0
  while (common < short.length && short[common] === long[common]) common += 1
  return common >= Math.max(4, long.length * SHARED)
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
