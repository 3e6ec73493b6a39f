import { describe, expect, test } from 'vitest'
import { addressTrouble, isInside } from '../../../lib/episode/url'

describe('a link', () => {
  test.each([
    'https://a.example',
    'http://a.example/b?c#d',
    'HTTPS://A.EXAMPLE',
    'mailto:a@b.example',
    '/concepts/dropout/',
    '#dropout',
    '?a=b',
    'b/c.html',
    './b:c',
  ])('may lead to %s', (url) => {
    expect(addressTrouble(url)).toBeNull()
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:a',
    'file:///etc/passwd',
    'ftp://a.example',
    'tel:123',
    '//a.example',
    '/\\a.example',
    '\\\\a.example',
    'https://',
    'https:a',
    'http:///a',
    '',
  ])('may not lead to %j', (url) => {
    expect(addressTrouble(url)).not.toBeNull()
  })
})

test('an address is inside the site unless it names another', () => {
  expect(['/a', 'a/b', '#c'].map(isInside)).toEqual([true, true, true])
  expect(['https://a.example', '//a.example', 'data:a', '\\\\a'].map(isInside)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
