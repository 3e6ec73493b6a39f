import type { Concept } from '../../episode/model'
import { tokens, words } from '../../transcript/tokens'

/** Words of a paragraph that are called as a concept is. */
export interface Proposal {
  /** Id of the concept. */
  readonly concept: string
  /** Where the words stand in the paragraph's text. */
  readonly from: number
  readonly to: number
}

/** Finds the words of one paragraph that look like mentions. */
export type Finder = (text: string) => Proposal[]

/**
 * Finds whole words that are a concept's term or alias: of each concept the first in a paragraph, of several at a
 * place the longest, none within another. Case counts only for what is written in capitals alone, such as `GAN`.
 */
export function finderOf(concepts: readonly Concept[]): Finder {
  const names = namesOf(concepts)
  return (text) => {
    const spoken = tokens(text)
    const proposals: Proposal[] = []
    const found = new Set<string>()
    for (let i = 0; i < spoken.length; i++) {
      const near = names.get(folded(textAt(i))) ?? []
      const name = near.find((one) => !found.has(one.concept) && isAt(one, i))
      if (!name) continue
      const last = i + name.words.length - 1
      proposals.push({
        concept: name.concept,
        from: spoken[i]?.start ?? 0,
        to: spoken[last]?.end ?? 0,
      })
      found.add(name.concept)
      i = last
    }
    return proposals

    function textAt(index: number): string {
      const token = spoken[index]
      return token ? text.slice(token.start, token.end) : ''
    }

    function isAt(name: Name, index: number): boolean {
      return name.words.every((word, k) => {
        const said = textAt(index + k)
        const isSame = name.isExact ? said === word : folded(said) === word
        return isSame && (k === 0 || isJoint(index + k))
      })
    }

    /** Whether nothing but a space stands before a word. */
    function isJoint(index: number): boolean {
      const between = text.slice(spoken[index - 1]?.end, spoken[index]?.start)
      return between === '' || between === ' ' || between === '\u00A0'
    }
  }
}

interface Name {
  readonly concept: string
  readonly words: readonly string[]
  /** Whether case counts. */
  readonly isExact: boolean
}

/** By their first word, the longest first. */
function namesOf(concepts: readonly Concept[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>()
  for (const { id, term, aliases } of concepts) {
    for (const called of [term, ...aliases]) {
      const isExact = /\p{Lu}/u.test(called) && !/\p{Ll}/u.test(called)
      const own = words(called)
      const [first] = own
      if (first === undefined) continue
      const name = { concept: id, words: isExact ? own : own.map(folded), isExact }
      const others = names.get(folded(first))
      if (others) others.push(name)
      else names.set(folded(first), [name])
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  return names
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-')
}
