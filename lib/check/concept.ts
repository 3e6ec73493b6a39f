import { parseConcept } from '../episode/concept'
import { decodeText } from '../episode/text'
import { textRules } from '../rules'
import { conceptFacts, definitionOf, picturesIn } from './facts'
import { findingOf, findingsOf } from './findings'
import type { KeptConcept } from './kept'
import type { Source } from './source'

/** What one concept says, and what is wrong with it alone; as kept where its file has not changed. */
export function checkConcept(source: Source, kept: KeptConcept | undefined): KeptConcept {
  const { file, hash, bytes } = source
  if (kept?.hash === hash) return kept
  const text = decodeText(file, bytes)
  const { value: concept, diagnostics } = parseConcept(text.value)
  return {
    hash,
    found: [
      ...[...text.diagnostics, ...diagnostics].map(findingOf),
      ...findingsOf(textRules, definitionOf(concept)),
    ],
    facts: conceptFacts(concept),
    pictures: picturesIn(file, concept.definition),
  }
}
