import { quoted } from '../diagnostic'
import type { Segment } from '../episode/model'
import type { ConceptFacts, EpisodeContext } from './context'
import type { Rule } from './rule'
import { isHeard, passageOf } from './word-forms'
import { inlinesIn, segmentsIn, textOfBlocks } from './written'

/** Who follows a concept hears of it. Mentions say in their own words what they lead to, so they are not asked. */
export const conceptHeard: Rule<EpisodeContext> = {
  name: 'concept-heard',
  severity: 'hint',
  description: 'In a segment its concept is heard: the term, an alias, or a form of their words.',
  example: {
    bad: {
      text: '<Concept id="borrowing" at="0:01">\n\nEvery value has an owner.\n\n</Concept>',
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\naliases: [loan]\n---\n\nA loan.\n',
      },
    },
    says: '7:1: Unexpected segment about `Borrowing` in which it is never heard, expected the term or an alias',
    good: {
      text: '<Concept id="borrowing" at="0:01">\n\nEvery value can be borrowed.\n\n</Concept>',
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\naliases: [loan]\n---\n\nA loan.\n',
      },
    },
  },
  run({ episode, concepts }) {
    const known = new Map(concepts.map((concept) => [concept.id, concept]))
    return segmentsIn(episode.blocks).flatMap((segment) => {
      const concept = known.get(segment.concept)
      if (!concept || isHeardIn(segment, concept)) return []
      const names = [concept.term, ...concept.aliases].map(quoted)
      return {
        file: episode.file,
        place: segment.place,
        reason: `Unexpected segment about ${quoted(concept.term)} in which it is never heard, expected the term or an alias`,
        remedy: `Look whether it is about another concept; else add how it is called there to \`aliases\` in ${concept.file} (now ${names.join(', ')}).`,
      }
    })
  },
}

function isHeardIn({ blocks }: Segment, { id, term, aliases }: ConceptFacts): boolean {
  if (inlinesIn(blocks).some((inline) => inline.kind === 'mention' && inline.concept === id))
    return true
  const passage = passageOf(textOfBlocks(blocks))
  if (passage.words.length === 0) return true
  return [term, ...aliases].some((name) => isHeard(name, passage))
}
