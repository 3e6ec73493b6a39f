import { didYouMean, isSameWord, listed, quoted } from '../../diagnostic'
import { formatTime, type Ms, parseTime } from '../../time'
import type { Written } from '../model'
import { idFrom, isId } from '../names'
import type { Attribute, Tag } from '../syntax/tags'
import { reportValue } from './attribute-value'
import type { Body } from './body'
import { type ElementName, ELEMENTS } from './elements'
import { placeOf } from './place'
import { soundbiteOf } from './soundbite'

/** What a tag says, checked. `null` where it says nothing, or something wrong that was reported. */
export interface Attributes {
  readonly id: string | null
  readonly speaker: string | null
  readonly at: Written<Ms> | null
  readonly until: Written<Ms> | null
  /** Its title; empty for the concept's term. */
  readonly soundbite: Written<string> | null
}

/** Reads the attributes of a known element and reports all that is wrong with them. */
export function attributesOf(tag: Tag, name: ElementName, body: Body): Attributes {
  const found = new Map<string, Attribute>()
  for (const attribute of tag.attributes) {
    if (!isLiteral(attribute, tag, body)) found.set(attribute.name, attribute)
    else if (found.has(attribute.name)) reportTwice(attribute, body)
    else {
      found.set(attribute.name, attribute)
      reportUnknown(attribute, name, body)
    }
  }
  const needed = name === 'Concept' ? 'id' : name === 'Turn' ? 'speaker' : 'at'
  if (!found.has(needed)) reportMissing(tag, name, needed, body)
  return {
    id: idOf(found.get('id'), body),
    speaker: idOf(found.get('speaker'), body),
    at: timeOf(found.get('at'), body),
    until: timeOf(found.get('until'), body),
    soundbite: soundbiteOf(found.get('soundbite'), body),
  }
}

function isLiteral(attribute: Attribute, tag: Tag, body: Body): boolean {
  if (!attribute.expression) return true
  body.report({
    place: body.place(attribute.valuePlace),
    rule: 'mdx-expression',
    reason: `Unexpected \`{expression}\` in the tag \`<${tag.name}>\`, expected ${attribute.name ? 'a value in quotes' : 'attributes'}`,
    remedy: attribute.name
      ? `Write \`${attribute.name}="…"\`: a transcript runs no code.`
      : 'Write each attribute out: a transcript runs no code.',
  })
  return false
}

function reportTwice(attribute: Attribute, body: Body): void {
  body.report({
    place: body.place(attribute.place),
    rule: 'mdx-attribute',
    reason: `Unexpected second \`${attribute.name}\`, expected each attribute once`,
    remedy: 'Delete one of the two.',
  })
}

function reportUnknown(attribute: Attribute, name: ElementName, body: Body): void {
  const known: readonly string[] = ELEMENTS[name]
  if (known.includes(attribute.name)) return
  const meant = known.find((one) => isSameWord(one, attribute.name))
  body.report({
    place: body.place(attribute.place),
    rule: 'mdx-attribute',
    reason: `Unexpected attribute ${quoted(attribute.name)} of \`<${name}>\`, expected ${listed(known)}`,
    remedy: didYouMean(attribute.name, known, 'Delete it.'),
    ...(meant ? { actual: attribute.name, expected: meant } : {}),
  })
}

function reportMissing(tag: Tag, name: ElementName, needed: string, body: Body): void {
  const sample =
    { id: 'id="dropout"', speaker: 'speaker="ada"', at: 'at="4:20.5"' }[needed] ?? needed
  body.report({
    place: placeOf(tag, body),
    rule: 'mdx-attribute',
    reason: `Unexpected \`<${name}>\` without \`${needed}\`, expected \`<${name} ${needed}="…">\``,
    remedy: `Write for example \`${sample}\`.`,
  })
}

function idOf(attribute: Attribute | undefined, body: Body): string | null {
  if (!attribute || attribute.expression) return null
  const id = attribute.value?.trim() ?? ''
  if (isId(id)) return id
  const expected = 'lower-case letters, digits and hyphens'
  const guess = idFrom(id)
  const isSure = isSameWord(guess, id)
  reportValue(
    attribute,
    { rule: 'mdx-attribute', expected, guess, sample: 'dropout', isSure },
    body,
  )
  return null
}

function timeOf(attribute: Attribute | undefined, body: Body): Written<Ms> | null {
  if (!attribute || attribute.expression) return null
  const time = parseTime(attribute.value ?? '')
  if (time.ok) return { value: time.time, place: body.place(attribute.valuePlace) }
  const { expected, suggestion } = time
  const written = attribute.value ?? ''
  const guess = suggestion ?? positive(written)
  const isSure = guess !== '' && /^[\d:]+,\d+$/.test(written)
  reportValue(attribute, { rule: 'time-form', expected, guess, sample: '4:20.5', isSure }, body)
  return null
}

/** A time with another sign before it or a comma within: what it must mean; empty where nobody can tell. */
function positive(text: string): string {
  const sign = /^[-+–−]\s*/
  const time = parseTime(text.trim().replace(sign, '').replace(',', '.').replace(/\s*s$/, ''))
  return time.ok ? formatTime(time.time) : ''
}
