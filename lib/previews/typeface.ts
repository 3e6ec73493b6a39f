import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { packageFile } from './package-file'

/** A typeface at one weight, with all the letters that its packages have. */
export interface Typeface {
  /** Whether it has every letter of a text. */
  canWrite(text: string): boolean
  /** How wide a text is at a size, in the size's unit. */
  widthOf(text: string, size: number): number
  /** The outlines of a text as SVG's path data, beginning at `x` on the base line `y`. */
  outline(text: string, size: number, x: number, y: number): string
}

const SERIF = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']
const SANS = ['latin', 'latin-ext']

/** Source Serif 4, as titles of the site are set. */
export const titleFace = lazily(() => typeface([['source-serif-4', 600, SERIF]]))
/** The same, as text is set. */
export const textFace = lazily(() => typeface([['source-serif-4', 400, SERIF]]))
/** Instrument Sans; letters that it lacks are set in the serif. */
export const sansFace = lazily(() =>
  typeface([
    ['instrument-sans', 600, SANS],
    ['source-serif-4', 600, SERIF],
  ]),
)

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

type Package = readonly [name: string, weight: number, subsets: readonly string[]]

function typeface(packages: readonly Package[]): Typeface {
  const fonts = packages.flatMap(([name, weight, subsets]) =>
    subsets.map((subset) => load(name, `${name}-${subset}-${weight}-normal.woff2`)),
  )
  const placed = (line: string, size: number) => {
    let x = 0
    return runsOf(line, fonts).map(({ font, letters }) => {
      const scale = size / font.unitsPerEm
      const run = font.layout(letters)
      const at = x
      x += run.advanceWidth * scale
      return { run, scale, at, end: x }
    })
  }
  return {
    canWrite: (line) => clustersOf(line).every((cluster) => fontOf(cluster, fonts) !== null),
    widthOf: (line, size) => placed(line, size).at(-1)?.end ?? 0,
    outline: (line, size, x, y) =>
      placed(line, size)
        .map(({ run, scale, at }) => outlineOf(run, scale, x + at, y))
        .join(''),
  }
}

function load(name: string, file: string): Font {
  const font = create(readFileSync(packageFile(`@fontsource/${name}/files/${file}`)))
  if (!('layout' in font)) throw new Error(`Unexpected collection of fonts in ${file}`)
  return font
}

interface Run {
  readonly font: Font
  letters: string
}

/** A text cut where another font is needed. */
function runsOf(line: string, fonts: readonly Font[]): Run[] {
  const runs: Run[] = []
  for (const cluster of clustersOf(line)) {
    const last = runs.at(-1)
    const font = fontOf(cluster, last ? [last.font, ...fonts] : fonts)
    if (!font) continue
    if (last?.font === font) last.letters += cluster
    else runs.push({ font, letters: cluster })
  }
  return runs
}

/** The first font that has a letter with all its marks. */
function fontOf(cluster: string, fonts: readonly Font[]): Font | null {
  const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
  return fonts.find((font) => points.every((point) => font.hasGlyphForCodePoint(point))) ?? null
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The letters of a text, each with its marks. */
export function clustersOf(line: string): string[] {
  return Array.from(graphemes.segment(line), ({ segment }) => segment)
}

function outlineOf(run: ReturnType<Font['layout']>, scale: number, x: number, y: number): string {
  let pen = x
  return run.glyphs
    .map((glyph, i) => {
      const position = run.positions[i]
      const at = pen + (position?.xOffset ?? 0) * scale
      pen += (position?.xAdvance ?? glyph.advanceWidth) * scale
      return glyph.path.scale(scale, -scale).translate(at, y).toSVG()
    })
    .join('')
}
