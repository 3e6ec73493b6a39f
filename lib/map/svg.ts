import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { ConceptMap } from './layout'
import { LINE, PADDING, round } from './node'
import type { Placed } from './placed'
import { stepsPaths } from './steps-path'

/** How a map is drawn. */
export interface Drawing {
  readonly classes: readonly string[]
  /** Where a concept leads. */
  hrefOf(id: string): string
  /** Its place in an episode's row of hues; `null` where it has none. */
  hueOf(id: string): number | null
  /** A style sheet, for a picture that stands alone. */
  readonly style?: string
}

/**
 * A map as SVG. The picture is for eyes and pointers: it is hidden from screen readers and no tab stop, for a list
 * with the same links stands beside it. Every line of text is as long as its room, in whatever font.
 */
export function mapSvg(map: ConceptMap, drawing: Drawing): string {
  const { width, height } = map
  const { near, far } = stepsPaths(map)
  return toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width: String(width),
        height: String(height),
        className: [...drawing.classes],
        ariaHidden: 'true',
      },
      [
        ...(drawing.style === undefined ? [] : [s('style', drawing.style)]),
        ...(far ? [s('path', { className: 'map-far', d: far })] : []),
        ...(near ? [s('path', { d: near })] : []),
        ...map.boxes.map((box) => boxElement(box, drawing)),
      ],
    ),
    { space: 'svg', closeEmptyElements: true },
  )
}

function boxElement(box: Placed, { hrefOf, hueOf }: Drawing): Element {
  const { id, x, y, width, height, size } = box
  const hue = hueOf(id)
  return s(
    'a',
    {
      href: hrefOf(id),
      tabIndex: -1,
      dataConcept: id,
      dataHue: hue === null ? null : String(hue),
      fontSize: String(size),
    },
    [
      s('rect', {
        x: String(round(x - width / 2)),
        y: String(round(y - height / 2)),
        width: String(width),
        height: String(height),
        rx: String(round(size * 0.5)),
      }),
      ...linesOf(box),
    ],
  )
}

function linesOf({ x, y, width, size, label: { lines } }: Placed): Element[] {
  const first = y - ((lines.length - 1) * LINE * size) / 2 + size * BASELINE
  return lines.map((line, i) => {
    const place = { x: String(x), y: String(round(first + i * LINE * size)) }
    const textLength = String(round(Math.min(line.width, width - 2 * PADDING.x * size)))
    return s('text', { ...place, textLength, lengthAdjust: 'spacingAndGlyphs' }, line.text)
  })
}

/** From the middle of a line of letters down to where they stand, in their size. */
const BASELINE = 0.32
