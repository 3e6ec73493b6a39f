import { quoted } from '../diagnostic'
import type { ConceptFacts, ProjectContext } from './context'
import type { Found, Rule } from './rule'

/** A name leads to one concept: search, import and readers must know which one is meant. */
export const aliasClaimed: Rule<ProjectContext> = {
  name: 'alias-claimed',
  severity: 'warning',
  description: 'No alias is the term or an alias of another concept.',
  example: {
    bad: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\naliases: [loan]\n---\n\nFor a while.\n',
        'concepts/lending.mdx': '---\nterm: Lending\naliases: [Loan]\n---\n\nThe other side.\n',
      },
    },
    says: 'concepts/lending.mdx:3:11: Unexpected alias `Loan`, expected one that `borrowing` does not have: it stands at concepts/borrowing.mdx:3:11',
    good: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\naliases: [loan]\n---\n\nFor a while.\n',
        'concepts/lending.mdx':
          '---\nterm: Lending\naliases: [lent value]\n---\n\nThe other side.\n',
      },
    },
  },
  run({ concepts }) {
    const names = concepts.flatMap(namesOf)
    const first = new Map<string, Name>()
    for (const name of [...names].sort((a, b) => Number(b.isTerm) - Number(a.isTerm)))
      if (!first.has(name.plain)) first.set(name.plain, name)
    return names.flatMap((name) => {
      const other = first.get(name.plain)
      return other && other.concept.id !== name.concept.id ? claimed(name, other) : []
    })
  },
}

interface Name {
  readonly concept: ConceptFacts
  readonly text: string
  /** Without case, accents, hyphens and spaces. */
  readonly plain: string
  readonly isTerm: boolean
  readonly place: ConceptFacts['place']
}

function namesOf(concept: ConceptFacts): Name[] {
  const { term, aliases, places } = concept
  const nameOf = (text: string, key: string, isTerm: boolean): Name => ({
    concept,
    text,
    plain: plain(text),
    isTerm,
    place: places[key] ?? concept.place,
  })
  return [
    nameOf(term, 'term', true),
    ...aliases.map((alias, index) =>
      nameOf(alias, `aliases.${index}` in places ? `aliases.${index}` : 'aliases', false),
    ),
  ].filter((name) => name.plain !== '')
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
}

function claimed(name: Name, other: Name): Found {
  const { file, id } = other.concept
  const { line, column } = other.place
  return {
    file: name.concept.file,
    place: name.place,
    reason: `Unexpected ${name.isTerm ? 'term' : 'alias'} ${quoted(name.text)}, expected one that \`${id}\` does not have: it stands at ${file}:${line}:${column}`,
    remedy: 'Leave it to the concept that people mean by it, or make one concept of the two.',
  }
}
