import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { HEIGHT, WIDTH } from '../preview-size'
import { barsOf } from './bars'
import { ACCENT, conceptColour, INK, PAPER, QUIET, WAVE } from './colours'
import type { Preview, Wave } from './preview'
import { sansFace, textFace, titleFace, type Typeface } from './typeface'
import { type Typeset, typeset } from './typeset'
import { writable } from './writable'

const MARGIN = 72
const INNER = WIDTH - 2 * MARGIN

/** The size of the kicker and of the facts, and what stands between them. */
const SMALL = 28
const GAP = 30

/** The base line of the kicker and of the facts. */
const HEAD = 96
/** Where the title may begin, and where it has to end, if a text follows and if none does. */
const TOP = 140
const BOTTOM = 408

type Node = ReturnType<typeof s>

/**
 * A preview as SVG, all letters as outlines: it looks the same wherever it is rendered.
 *
 * A title with letters that our typefaces lack is left out, and the recording takes its room: it looks meant, and says
 * nothing that the author did not.
 */
export function drawing(preview: Preview): string {
  const title = writable(preview.title, titleFace())
  const nodes = [
    s('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
    ...head(preview),
    ...(title === null ? wave(preview.wave, 356, 340) : titled(title, preview)),
  ]
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT }, nodes),
    { space: 'svg' },
  )
}

function head({ kicker, facts }: Preview): Node[] {
  const face = sansFace()
  let right = WIDTH - MARGIN
  const told = facts.toReversed().map((fact) => {
    right -= face.widthOf(fact, SMALL)
    const node = outline(face, fact, SMALL, right, HEAD, QUIET)
    right -= GAP
    return node
  })
  const left = writable(kicker, face) ?? ''
  const room = { width: right - MARGIN, height: SMALL * 1.2, sizes: [SMALL], leading: 1.2 }
  return [...lines(typeset(left, face, room), face, HEAD, ACCENT, 1.2), ...told]
}

function titled(title: string, preview: Preview): Node[] {
  const about = preview.text === null ? null : writable(preview.text, textFace())
  const height = about === null ? BOTTOM - TOP : 172
  const sizes = [104, 96, 88, 80, 72, 64, 56, 48, 44]
  const leading = 1.08
  const set = typeset(title, titleFace(), { width: INNER, height, sizes, leading })
  const base = TOP + set.size * 0.92
  const end = base + (set.lines.length - 1) * set.size * leading
  return [
    ...lines(set, titleFace(), base, INK, leading),
    ...(about === null ? [] : under(about, end + set.size * 0.3 + 46)),
    ...wave(preview.wave, 504, 132),
  ]
}

/** A text below the title, in the room that is left. */
function under(about: string, from: number): Node[] {
  const [size, leading] = [33, 1.36]
  const height = BOTTOM + size * leading - from
  if (height < size * leading) return []
  // No room holds more of them.
  const words = about.split(' ').slice(0, 60).join(' ')
  const set = typeset(words, textFace(), { width: INNER - 96, height, sizes: [size], leading })
  return lines(set, textFace(), from, QUIET, leading)
}

function lines(set: Typeset, face: Typeface, base: number, colour: string, leading: number) {
  return set.lines.map((line, i) =>
    outline(face, line, set.size, MARGIN, base + i * set.size * leading, colour),
  )
}

function outline(face: Typeface, line: string, size: number, x: number, y: number, fill: string) {
  return s('path', { d: face.outline(line, size, x, y), fill })
}

const BAR = 5
const STEP = 8

/** The recording as rounded bars around a line in the middle. */
function wave(recording: Wave, middle: number, height: number): Node[] {
  const count = Math.floor((INNER + STEP - BAR) / STEP)
  return barsOf(recording, count).map(({ height: share, hue }, i) => {
    const tall = Math.max(BAR, Math.round(share * height))
    return s('rect', {
      x: MARGIN + i * STEP,
      y: middle - tall / 2,
      width: BAR,
      height: tall,
      rx: BAR / 2,
      fill: hue === null ? WAVE : conceptColour(hue),
    })
  })
}
