import { describe, expect, test } from 'vitest'
import { decode } from '../../../lib/formats/decode'

const TEXT = 'Žluťoučký kůň: “naïve café”, – 42 €.\n'

function text(bytes: Uint8Array) {
  const decoded = decode(bytes)
  return decoded.ok
    ? { text: decoded.text, says: decoded.notices.map(({ line, remedy }) => `${line}: ${remedy}`) }
    : decoded.refusal.reason
}

describe('the text of a file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 without one', Buffer.from(`${'Some text.\n'.repeat(9)}`, 'utf16le')],
  ])('is read from %s', (name, bytes) => {
    expect(text(bytes)).toEqual({
      text: name.endsWith('one') ? 'Some text.\n'.repeat(9) : TEXT,
      says: [],
    })
  })

  test('is guessed from 8-bit letters, and it is said', () => {
    const latin = Buffer.from(
      'Un\ncafé très chaud, à côté de la forêt, où il a déjà été.\n',
      'latin1',
    )
    expect(text(latin)).toMatchObject({
      text: 'Un\ncafé très chaud, à côté de la forêt, où il a déjà été.\n',
      says: [expect.stringMatching(/^2: Read as (windows-1252|iso-8859-1)\./)],
    })
  })

  test('is Greek of Windows where a word begins with its capital alpha, else of ISO', () => {
    const greek = Buffer.from(
      '\u00CA\u00E1\u00EB\u00E7\u00EC\u00DD\u00F1\u00E1 \u00F3\u00E1\u00F2 \u00EA\u00E1\u00E9 \u00EA\u00E1\u00EB\u00FE\u00F2 \u00DE\u00F1\u00E8\u00E1\u00F4\u00E5. ',
      'latin1',
    )
    const said = (start: string) =>
      decode(Buffer.concat([greek, greek, greek, Buffer.from(start, 'latin1')]))
    // Άρα, and θ’ αν
    expect(said('\xA2\xF1\xE1')).toMatchObject({ text: expect.stringMatching(/Άρα$/) })
    expect(said('\xE8\xA2\xE1\xED')).toMatchObject({ text: expect.stringMatching(/θ’αν$/) })
  })

  test('keeps what Windows has where Latin 1 has none', () => {
    const bytes = Buffer.from('Il dit \x93voil\xE0\x94 \x96 et c\x92est tout.\n', 'latin1')
    expect(text(bytes)).toMatchObject({ text: 'Il dit “voilà” – et c’est tout.\n' })
  })

  test('is WebVTT also with the zeros that browsers read there', () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:02.000\n\0\0\0said\n'
    expect(text(Buffer.from(file))).toEqual({ text: file, says: [] })
    expect(text(Buffer.from(file.slice(6)))).toMatch(/^Unexpected bytes/)
  })

  test('is UTF-8 also with a stray byte', () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT}a`), Buffer.from([0xff]), Buffer.from('b')])
    expect(text(bytes)).toEqual({ text: `${TEXT}a\uFFFDb`, says: ['2: Read as `\uFFFD`.'] })
  })

  test.each<[string, Uint8Array, string]>([
    ['a recording', Buffer.from('ID3\x04\0\0\0\0\0\0\0\0', 'latin1'), 'recording'],
    [
      'a Word document',
      Buffer.from('PK\x03\x04\0\0\0\0\0', 'latin1'),
      'archive or word processor document',
    ],
    ['other bytes', Buffer.from([1, 2, 3, 4, 5]), 'bytes that are no text'],
  ])('is not in %s', (_, bytes, found) => {
    expect(text(bytes)).toBe(`Unexpected ${found}, expected a transcript`)
  })
})
