import { describe, expect, test } from 'vitest'
import type { Concept } from '../../../lib/episode/model'
import { aboutHtml, cardHtml } from '../../../lib/formats/concept'
import { ms } from '../../../lib/time'
import { p } from '../transcript/build'

function concept(id: string, more: Partial<Concept> = {}): Concept {
  return {
    id,
    term: id.toUpperCase(),
    aliases: [],
    links: [],
    requires: [],
    related: [],
    definition: [p(`What ${id} is.`)],
    file: `concepts/${id}.mdx`,
    place: { line: 1, column: 1 },
    places: {},
    ...more,
  }
}

const a = concept('a', {
  term: 'A <b> & "c"',
  requires: ['b', 'gone'],
  related: ['c'],
  links: [{ title: 'Paper <1>', url: 'https://example.org/?a&b', kind: 'paper' }],
})
const concepts = new Map([a, concept('b'), concept('c', { requires: ['a'] })].map((c) => [c.id, c]))
const moments = [
  { slug: 'here', episode: 'Here', fragment: '#a', start: ms(61_000) },
  { slug: 'there', episode: 'There', fragment: '#t=2.5', start: ms(2_500) },
]
const card = cardHtml(a, { slug: 'here', hue: 7, concepts, near: new Set(['a', 'b']), moments })

describe('a card', () => {
  test('names its concept and its hue', () => {
    expect(card).toMatch(
      /^<div class="panel-card" data-card="a" data-hue="7"><h2 class="card-term">/,
    )
  })

  test('shows a term as written', () => {
    expect(card).toContain('<a href="/concepts/a/">A &#x3C;b> &#x26; "c"</a>')
  })

  test('has the definition, and the links with their kind', () => {
    expect(card).toContain('<div class="prose"><p>What a is.</p></div>')
    expect(card).toContain(
      '<li><a href="https://example.org/?a&#x26;b">Paper &#x3C;1></a><span class="link-kind">Paper</span></li>',
    )
  })

  test('marks only those of its neighbours that have a card beside it, and leaves out those that are not', () => {
    expect(card).toContain('<a href="/concepts/b/" data-concept="b">B</a>')
    expect(card).toContain('<a href="/concepts/c/">C</a>')
    expect(card).not.toContain('gone')
  })

  test('lists the moments here by their time, those elsewhere by their episode', () => {
    expect(card).toContain('<li><a href="#a"><span class="time">1:01</span></a></li>')
    expect(card).toContain(
      '<li><a href="/episodes/there/#t=2.5"><span class="time">0:02</span><span class="quote">There</span></a></li>',
    )
  })

  test('of a concept alone has no empty part', () => {
    const alone = { slug: 'here', hue: 0, concepts, near: new Set<string>(), moments: [] }
    expect(cardHtml(concept('d'), alone)).not.toMatch(/h3|<ul/)
  })
})

test('a concept’s page says what leads to it and where it leads', () => {
  const html = aboutHtml(a, concepts)
  expect(html).toContain('<h2>Requires</h2><ul class="neighbours"><li><a href="/concepts/b/">B</a>')
  expect(html).toContain('<h2>Leads to</h2><ul class="neighbours"><li><a href="/concepts/c/">C</a>')
  expect(html).toContain('<h2>Related</h2>')
})
