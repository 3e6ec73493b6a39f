import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPER as MANIFEST_PAPER } from '../../../lib/feeds/manifest'
import { ACCENT, conceptColour, HUES, INK, oklch, PAPER } from '../../../lib/previews/colours'

const tokens = readFileSync('app/tokens.css', 'utf8')

/** A colour of the light scheme, which stands first. */
function token(name: string): string {
  const [, lightness, chroma, hue] =
    new RegExp(`--${name}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(tokens) ?? []
  return oklch(Number(lightness) / 100, Number(chroma), Number(hue))
}

test('OKLCH is painted as browsers paint it', () => {
  expect(oklch(1, 0, 0)).toBe('#ffffff')
  expect(oklch(0, 0, 0)).toBe('#000000')
  expect(oklch(0.627955, 0.257683, 29.234)).toBe('#ff0000')
  expect(oklch(0.452014, 0.313214, 264.052)).toBe('#0000ff')
})

test('previews and the manifest have the colours of the light scheme', () => {
  expect([PAPER, INK, ACCENT]).toEqual(['paper', 'ink', 'accent'].map(token))
  expect(MANIFEST_PAPER).toBe(PAPER)
})

test('concepts have the hues of the style sheet', () => {
  const hues = tokens.matchAll(/\[data-hue='(\d+)'\] \{\s*--hue: (\d+);/g)
  expect(Array.from(hues, ([, place, hue]) => [Number(place), Number(hue)])).toEqual(
    HUES.map((hue, place) => [place, hue]),
  )
  const [, lightness, chroma] = /--concept-l: (\d+)%;\s*--concept-c: ([\d.]+)/.exec(tokens) ?? []
  expect(conceptColour(1)).toBe(oklch(Number(lightness) / 100, Number(chroma), 170))
})
