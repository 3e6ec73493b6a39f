import { describe, expect, test } from 'vitest'
import type { Block } from '../../../lib/episode/model'
import { toHtml } from 'hast-util-to-html'
import { definition, transcriptHtml } from '../../../lib/formats/html'
import { inlineText } from '../../../lib/transcript/text'
import { compiled, em, heading, list, mention, p, segment, turn } from '../transcript/build'

const html = (...blocks: Block[]) => transcriptHtml(compiled(blocks, null), () => 3)

describe('transcriptHtml', () => {
  test('a paragraph carries its start in ms, and the same as a clock shows it', () => {
    expect(html(segment('dropout', { at: 65.5 }, p('Dropout.')))).toContain(
      '<p data-start="65500" data-clock="1:05">Dropout.</p>',
    )
  })

  test('a segment is a section with its concept, its id, its hue and its times', () => {
    expect(html(segment('dropout', { at: 4, until: 9 }, p('Dropout.')))).toContain(
      '<section id="dropout" data-concept="dropout" data-hue="3" data-start="4000" data-end="9000">',
    )
  })

  test('a later segment of the same concept has an id of its own', () => {
    const twice = html(segment('a', { at: 1 }, p('One.')), segment('a', { at: 2 }, p('Two.')))
    expect(twice.match(/id="[^"]*"/g)).toEqual(['id="a"', 'id="a-2"'])
  })

  test('a mention is a link to its concept’s page', () => {
    expect(html(p('Of ', mention('gradient', {}, 'gradients'), '.'))).toContain(
      'Of <a data-concept="gradient" href="/concepts/gradient/">gradients</a>.',
    )
  })

  test('text that looks like markup stays text', () => {
    const page = html(p('</script><img src=x onerror=alert(1)> & "quotes"'))
    expect(page).not.toContain('<img')
    expect(page).not.toContain('</script')
    expect(page).toContain('&#x3C;/script>')
  })

  test('a turn is headed by its speaker', () => {
    expect(html(turn('ada', {}, p('Hello.')))).toMatch(
      /<p class="speaker">ada<\/p>\s*<p data-start/,
    )
  })

  test('the text of a paragraph’s nodes is the text that words were counted in', () => {
    const paragraph = p(
      'over',
      em('fit'),
      { kind: 'break' },
      { kind: 'code', text: 'a < b' },
      ' end',
    )
    const page = html(paragraph)
    const text = page
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
    expect(text).toBe(inlineText(paragraph.inlines))
  })

  test('headings, lists and emphasis keep their elements', () => {
    const page = html(heading('Nets'), list([p('one')], [p('two ', em('three'))]))
    expect(page).toContain('<h2 id="chapter_nets">Nets</h2>')
    expect(page).toMatch(
      /<ul><li><p [^>]*>one<\/p><\/li><li><p [^>]*>two <em>three<\/em><\/p><\/li><\/ul>/,
    )
  })

  test('no element carries a style', () => {
    expect(html(segment('a', {}, p('Text.')))).not.toContain('style=')
  })
})

test('for its author a paragraph carries its line in the file, and where in it others begin', () => {
  const of = (source: string | null) =>
    transcriptHtml(compiled([p('Two lines.')], null), () => 0, source)
  expect(of('Two lines.\n')).toContain('data-clock="0:00" data-line="1">')
  expect(of('Two\r\nlines.\r\n')).toContain('data-line="1" data-breaks="4">')
  expect(of(null)).not.toContain('data-line')
})

test('paragraphs carry their line for readers where it can be mended, and nothing more', () => {
  const html = transcriptHtml(compiled([p('Two lines.')], null), () => 0, null, true)
  expect(html).toContain('data-clock="0:00" data-line="1">')
})

describe('definition', () => {
  test('has the same elements without times', () => {
    expect(toHtml(definition([p('Two ', em('sentences'), '.')]))).toBe(
      '<p>Two <em>sentences</em>.</p>',
    )
  })
})
