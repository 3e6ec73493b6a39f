import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branch, leaf, xmlOf } from '../../../lib/feeds/xml'
import { attributesIn, textsIn } from './read-xml'

describe('an XML document', () => {
  test('has an element a line, and an empty one in short', () => {
    const root = branch('a', [leaf('b', 'c'), leaf('d', '', { e: 1, f: null }), null])
    expect(xmlOf(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>c</b>\n  <d e="1"/>\n</a>\n',
    )
  })

  test('has no carriage return, and no line break in an attribute, that a reader would change', () => {
    expect(xmlOf(leaf('a', 'b\r\nc', { d: 'e\r\n\t"f' }))).toContain(
      '<a d="e&#13;&#10;&#9;&#34;f">b&#13;\nc</a>',
    )
  })

  test('gives back every text as it was', () => {
    const bits = [
      '<',
      '>',
      '&',
      '&amp;',
      ']]>',
      '<![CDATA[',
      '-->',
      '"',
      "'",
      'a',
      ' ',
      '\n',
      '🏔️',
      '‏',
    ]
    const texts = fc.array(fc.constantFrom(...bits), { minLength: 1 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const xml = xmlOf(branch('a', [leaf('b', text, { c: text })]))
        expect(textsIn(xml, 'b')).toEqual([text])
        expect(attributesIn(xml, 'b', 'c')).toEqual([text])
        expect(xml).not.toContain(']]>')
      }),
    )
  })
})
