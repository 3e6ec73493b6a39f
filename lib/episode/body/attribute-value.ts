import { quoted } from '../../diagnostic'
import type { Attribute } from '../syntax/tags'
import type { Body } from './body'

interface Expectation {
  readonly rule: string
  readonly expected: string
  /** What was meant; empty where nobody can tell. */
  readonly guess: string
  readonly sample: string
  /** Whether nothing else can be meant. */
  readonly isSure: boolean
}

/** Reports the value of an attribute, with what was meant where that can be told. */
export function reportValue(attribute: Attribute, expectation: Expectation, body: Body): void {
  const { rule, expected, guess, sample, isSure } = expectation
  const value = attribute.value ?? ''
  body.report({
    place: body.place(value === '' ? attribute.place : attribute.valuePlace),
    rule,
    reason: `Unexpected ${value === '' ? 'empty value' : quoted(value)} for \`${attribute.name}\`, expected ${expected}`,
    remedy: guess
      ? `Did you mean \`${guess}\`?`
      : `Write for example \`${attribute.name}="${sample}"\`.`,
    ...(isSure ? { actual: value, expected: guess } : {}),
  })
}
